import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.attribute.PermittedSubclassesAttribute;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a source from the last time it was compiled.
 *
 * @param stamp of its file: when it was written, and its size
 * @param shape a hash of what other classes can see of its classes
 * @param constants a hash of the values that the compiler copies into other classes, with their names
 * @param classes those it holds, by their path below the output folder, without the ending
 * @param above the classes of ours that its classes extend or implement
 * @param names the classes of ours that its classes name
 */
record CompiledSource(
        String stamp, String shape, String constants, Set<String> classes, Set<String> above, Set<String> names) {
    private static final Pattern OURS = Pattern.compile("org/lectern/[\\w/$]+");

    /** Reads the classes of a source that has just been compiled. */
    static CompiledSource read(Path out, String stamp, Set<String> classes) throws IOException {
        StringBuilder shape = new StringBuilder();
        StringBuilder constants = new StringBuilder();
        Set<String> above = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (String type : classes) {
            ClassModel model = ClassFile.of().parse(out.resolve(type + ".class"));
            shape(model, shape, constants);
            model.superclass().map(ClassEntry::asInternalName).filter(CompiledSource::ours).ifPresent(above::add);
            model.interfaces().stream()
                    .map(ClassEntry::asInternalName)
                    .filter(CompiledSource::ours)
                    .forEach(above::add);
            model.constantPool().forEach(entry -> {
                if (entry instanceof Utf8Entry utf8) {
                    Matcher matcher = OURS.matcher(utf8.stringValue());
                    while (matcher.find()) {
                        names.add(matcher.group());
                    }
                }
            });
        }
        return new CompiledSource(stamp, hash(shape), hash(constants), classes, above, names);
    }

    private static boolean ours(String type) {
        return OURS.matcher(type).matches();
    }

    private static String hash(StringBuilder text) {
        return Integer.toHexString(text.toString().hashCode()) + "." + text.length();
    }

    private static void shape(ClassModel model, StringBuilder shape, StringBuilder constants) {
        shape.append(model.thisClass().asInternalName()).append(model.flags().flagsMask());
        model.superclass().ifPresent(type -> shape.append(type.asInternalName()));
        model.interfaces().forEach(type -> shape.append(type.asInternalName()));
        model.forEach(element -> {
            switch (element) {
                case SignatureAttribute signature -> shape.append(signature.signature().stringValue());
                case PermittedSubclassesAttribute permitted ->
                    permitted.permittedSubclasses().forEach(type -> shape.append(type.asInternalName()));
                case RecordAttribute record ->
                    record.components().forEach(part -> shape.append(part.name()).append(part.descriptor()));
                case FieldModel field when !field.flags().has(AccessFlag.PRIVATE) -> field(field, shape, constants);
                case MethodModel method
                when !method.flags().has(AccessFlag.PRIVATE) && !method.flags().has(AccessFlag.SYNTHETIC) ->
                    method(method, shape);
                default -> {}
            }
        });
    }

    private static void field(FieldModel field, StringBuilder shape, StringBuilder constants) {
        shape.append(field.fieldName()).append(field.fieldType()).append(field.flags().flagsMask());
        field.forEach(part -> {
            if (part instanceof SignatureAttribute signature) {
                shape.append(signature.signature());
            } else if (part instanceof ConstantValueAttribute value) {
                constants.append(field.fieldName()).append(value.constant());
            }
        });
    }

    private static void method(MethodModel method, StringBuilder shape) {
        shape.append(method.methodName()).append(method.methodType()).append(method.flags().flagsMask());
        method.forEach(part -> {
            if (part instanceof SignatureAttribute signature) {
                shape.append(signature.signature());
            } else if (part instanceof ExceptionsAttribute thrown) {
                thrown.exceptions().forEach(type -> shape.append(type.asInternalName()));
            }
        });
    }

    // ---- the file that keeps it between two times

    /** What that file keeps, by the source's path; nothing where there is none, or one of an earlier kind. */
    static Map<String, CompiledSource> load(Path file) throws IOException {
        Map<String, CompiledSource> known = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] part = line.split("\t", -1);
                if (part.length == 7) {
                    known.put(
                            part[0],
                            new CompiledSource(part[1], part[2], part[3], set(part[4]), set(part[5]), set(part[6])));
                }
            }
        }
        return known;
    }

    static void save(Path file, Map<String, CompiledSource> known) throws IOException {
        Files.write(
                file,
                known.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue().line())
                        .toList());
    }

    private String line() {
        return String.join(
                "\t",
                List.of(
                        stamp,
                        shape,
                        constants,
                        String.join(" ", classes),
                        String.join(" ", above),
                        String.join(" ", names)));
    }

    private static Set<String> set(String words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
    }
}

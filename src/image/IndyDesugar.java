import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Replaces what the JVM would link anew at each start, and no cache keeps, by plain code that does the same: the choice in a
 * switch over types (SwitchBootstraps.typeSwitch), and a record's equals and hashCode (ObjectMethods). A start that meets a
 * dozen of them is shorter by a tenth.
 */
final class IndyDesugar {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final MethodTypeDesc EQUAL =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
    private static final MethodTypeDesc HASH = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);

    private final ClassFile format;

    private IndyDesugar(ClassHierarchyResolver hierarchy) {
        this.format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy));
    }

    /** Rewrites the classes of a jar in place. */
    static void make(Path jar, List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path each : classPath) {
            urls.add(each.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new));
                FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                Stream<Path> entries = Files.walk(files.getPath("/"))) {
            IndyDesugar desugar = new IndyDesugar(ClassHierarchyResolver.ofResourceParsing(loader)
                    .orElse(ClassHierarchyResolver.defaultResolver()));
            for (Path entry : entries.filter(file -> file.toString().endsWith(".class")).toList()) {
                byte[] before = Files.readAllBytes(entry);
                byte[] after = desugar.of(before);
                if (after != before) {
                    Files.write(entry, after);
                }
            }
        }
    }

    private byte[] of(byte[] bytes) {
        ClassModel model = format.parse(bytes);
        List<InvokeDynamicInstruction> switches = new ArrayList<>();
        boolean[] changed = {false};
        ClassTransform transform = ClassTransform.endHandler(builder -> {
            for (int i = 0; i < switches.size(); i++) {
                choice(builder, i, switches.get(i));
            }
        });
        ClassTransform methods = (builder, element) -> {
            if (element instanceof MethodModel method && record(builder, model, method)) {
                changed[0] = true;
            } else if (element instanceof MethodModel method && method.code().isPresent()) {
                builder.transformMethod(
                        method,
                        java.lang.classfile.MethodTransform.transformingCode(
                                (code, each) -> desugar(model, code, each, switches)));
            } else {
                builder.with(element);
            }
        };
        byte[] made = format.transformClass(model, methods.andThen(transform));
        return changed[0] || !switches.isEmpty() ? made : bytes;
    }

    private static void desugar(
            ClassModel model, CodeBuilder code, CodeElement element, List<InvokeDynamicInstruction> switches) {
        if (element instanceof InvokeDynamicInstruction call && isChoiceOfTypes(call)) {
            code.invokestatic(model.thisClass().asSymbol(), name(switches.size()), call.typeSymbol(), isInterface(model));
            switches.add(call);
        } else {
            code.with(element);
        }
    }

    private static boolean isInterface(ClassModel model) {
        return model.flags().has(java.lang.reflect.AccessFlag.INTERFACE);
    }

    private static String name(int number) {
        return "choice$" + number;
    }

    private static boolean isChoiceOfTypes(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
        return bootstrap.owner().descriptorString().equals("Ljava/lang/runtime/SwitchBootstraps;")
                && bootstrap.methodName().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    /** The number of the first type from {@code restart} on that the object is of; as many as there are for none, -1 for null. */
    private static void choice(ClassBuilder builder, int number, InvokeDynamicInstruction call) {
        List<ConstantDesc> types = call.bootstrapArgs();
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        builder.withMethodBody(name(number), call.typeSymbol(), flags, code -> {
            Label there = code.newLabel();
            code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
            for (int i = 0; i < types.size(); i++) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(i).branch(Opcode.IF_ICMPGT, next);
                code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
                code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(types.size()).ireturn();
        });
    }

    /** Writes a record's own equals or hashCode, where the method is one that the compiler left to the JVM. */
    private static boolean record(ClassBuilder builder, ClassModel model, MethodModel method) {
        boolean left = method.code().stream()
                .flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().descriptorString().equals("Ljava/lang/runtime/ObjectMethods;"));
        String name = method.methodName().stringValue();
        if (!left || name.equals("toString")) {
            return false;
        }
        ClassDesc self = model.thisClass().asSymbol();
        List<RecordComponentInfo> parts = model.findAttribute(java.lang.classfile.Attributes.record())
                .orElseThrow()
                .components();
        builder.withMethodBody(name, method.methodTypeSymbol(), method.flags().flagsMask(), code -> {
            if (name.equals("equals")) {
                equal(code, self, parts);
            } else {
                hash(code, self, parts);
            }
        });
        return true;
    }

    private static void equal(CodeBuilder code, ClassDesc self, List<RecordComponentInfo> parts) {
        Label same = code.newLabel();
        Label other = code.newLabel();
        code.aload(0).aload(1).if_acmpeq(same);
        code.aload(1).instanceOf(self).ifeq(other);
        code.aload(1).checkcast(self).astore(2);
        for (RecordComponentInfo part : parts) {
            ClassDesc type = part.descriptorSymbol();
            String field = part.name().stringValue();
            code.aload(0).getfield(self, field, type).aload(2).getfield(self, field, type);
            switch (TypeKind.from(type)) {
                case INT, SHORT, BYTE, CHAR, BOOLEAN -> code.if_icmpne(other);
                case LONG -> code.lcmp().ifne(other);
                case FLOAT -> code.invokestatic(
                                ConstantDescs.CD_Float,
                                "compare",
                                MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                        .ifne(other);
                case DOUBLE -> code.invokestatic(
                                ConstantDescs.CD_Double,
                                "compare",
                                MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                        .ifne(other);
                default -> code.invokestatic(OBJECTS, "equals", EQUAL).ifeq(other);
            }
        }
        code.labelBinding(same).iconst_1().ireturn().labelBinding(other).iconst_0().ireturn();
    }

    private static void hash(CodeBuilder code, ClassDesc self, List<RecordComponentInfo> parts) {
        code.iconst_0();
        for (RecordComponentInfo part : parts) {
            ClassDesc type = part.descriptorSymbol();
            code.bipush(31).imul().aload(0).getfield(self, part.name().stringValue(), type);
            if (type.isPrimitive()) {
                code.invokestatic(boxOf(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", HASH);
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return switch (primitive.displayName()) {
            case "int" -> ConstantDescs.CD_Integer;
            case "char" -> ConstantDescs.CD_Character;
            default -> {
                String name = primitive.displayName();
                yield ClassDesc.of("java.lang." + Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        };
    }
}

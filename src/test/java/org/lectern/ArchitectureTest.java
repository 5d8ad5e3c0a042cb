package org.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.Buffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.desk.intake.Intake;
import org.lectern.desk.port.Meta;
import org.lectern.reading.Shelf;
import org.lectern.study.members.Members;
import org.lectern.study.notes.Margins;
import org.lectern.study.notes.NoteStore;
import org.lectern.study.progress.ProgressStore;
import org.lectern.study.questions.QuestionStore;
import org.lectern.study.schedule.Schedule;

/** Who may use whom: the walls of the house. */
class ArchitectureTest {
    private static final String ROOT = "org.lectern";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Where src/dev/try compiles tests to.
            .withImportOption(location -> !location.contains("/target/dev/test/"))
            .importPackages(ROOT);

    /** A package, and the packages of the house that it may use; main, which wires all, is not here. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("reading", List.of("text")),
            Map.entry("guide", List.of("reading", "text")),
            Map.entry("importing", List.of("reading", "text")),
            Map.entry("study", List.of("reading", "text")),
            Map.entry("handout", List.of("study", "reading", "text")),
            Map.entry("calendar", List.of("study", "reading", "text")),
            Map.entry("config", List.of("text")),
            Map.entry(
                    "desk", List.of("guide", "importing", "handout", "calendar", "config", "study", "reading", "text")),
            Map.entry("local", List.of("cli", "tui", "desk", "handout", "config", "text")),
            Map.entry("store", List.of("desk", "study", "reading", "text")),
            Map.entry("cli", List.of("desk", "guide", "handout", "calendar", "config", "study", "reading", "text")),
            Map.entry("tui", List.of("desk", "guide", "handout", "calendar", "config", "study", "reading", "text")));

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> onlyUses(entry.getKey(), entry.getValue()).check(HOUSE)));
    }

    private static ArchRule onlyUses(String name, List<String> others) {
        List<String> allowed = new ArrayList<>();
        allowed.add(within(name));
        others.forEach(other -> allowed.add(within(other)));
        DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
        return noClasses()
                .that()
                .resideInAPackage(within(name))
                .should()
                .dependOnClassesThat(ours.and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true);
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void textUsesTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(within("text"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", within("text"), "org.jspecify.."))
                .check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWhereTheyBelong() {
        return Stream.of(
                only("com.googlecode.lanterna..", within("tui.terminal")),
                only("picocli..", within("cli"), ROOT),
                only("java.sql..", within("store")),
                only("org.sqlite..", within("store")),
                only("tools.jackson..", within("guide.compile"), within("cli"), within("handout"), within("config")),
                only(within("store"), within("store"), ROOT),
                only(within("guide.compile"), within("guide.compile")),
                only(within("tui.terminal"), within("tui.terminal"), ROOT));
    }

    private static DynamicTest only(String library, String... users) {
        return DynamicTest.dynamicTest(
                library,
                () -> noClasses()
                        .that(not(resideInAnyPackage(users)))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library))
                        .check(HOUSE));
    }

    @Test
    void audiencesAreKeptInOnePlace() {
        classes()
                .that()
                .areAssignableTo(NoteStore.class)
                .or()
                .areInterfaces()
                .and()
                .haveFullyQualifiedName(NoteStore.class.getName())
                .should()
                .onlyHaveDependentClassesThat(
                        resideInAnyPackage(ROOT, within("store"), within("study.notes"), within("desk")))
                .check(HOUSE);
    }

    /** What a face writes goes through a use case, which asks who may: it calls no method of a port that changes anything. */
    @Test
    void facesWriteThroughUseCases() {
        DescribedPredicate<JavaCall<?>> writes = DescribedPredicate.describe(
                "writes to a port",
                call -> PORTS.contains(call.getTargetOwner().getName())
                        && (call.getTarget().getRawReturnType().isEquivalentTo(void.class)
                                || List.of("add", "erase", "leave", "bringIn")
                                        .contains(call.getTarget().getName())));
        noClasses()
                .that()
                .resideInAnyPackage(within("cli"), within("tui"), within("local"))
                .should()
                .callMethodWhere(writes)
                .check(HOUSE);
    }

    private static final Set<String> PORTS = Stream.of(
                    Shelf.class,
                    Members.class,
                    Margins.class,
                    ProgressStore.class,
                    QuestionStore.class,
                    Schedule.class,
                    Intake.class,
                    Meta.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** One word for one thing: what one package calls a type, no other calls another. */
    @Test
    void noTwoTypesShareASimpleName() {
        Map<String, List<String>> byName = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    /** A package is small enough to be seen at a glance. */
    @Test
    void noPackageHasOverThirtyFiles() {
        Map<String, Long> files = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(30));
    }

    @Test
    void theScreenHasNoInputThreadOrClockOfItsOwn() {
        noClasses()
                .that(resideInAPackage(within("tui")).and(not(resideInAPackage(within("tui.terminal")))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
                                .and(not(IS_FAULT)))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Thread.class, ProcessBuilder.class, Runtime.class))
                .orShould()
                .callMethodWhere(owner("java.time").and(name("now")))
                .orShould()
                .callMethodWhere(owner("java.time").and(nameStartingWith("system")))
                .orShould()
                .callMethodWhere(owner("java.util").and(name("randomUUID")))
                .orShould()
                .callMethodWhere(owner("java.lang").and(name("getenv")))
                .orShould()
                .callMethodWhere(owner("java.lang").and(name("currentTimeMillis")))
                .orShould()
                .callMethodWhere(owner("java.lang").and(name("nanoTime")))
                .orShould()
                .callMethodWhere(owner("java.lang").and(name("random")))
                .check(HOUSE);
    }

    /** The program's own class hands the process's streams on; below it one terminal alone knows them. */
    @Test
    void oneTerminalKnowsTheProcess() {
        DescribedPredicate<JavaClass> others = not(resideInAnyPackage(
                        within("tui.terminal.local"), within("local"), within("image")))
                .and(not(simpleName("Lectern")))
                .and(not(simpleName("ScreenMain")));
        noClasses()
                .that(others)
                .should()
                .accessField(System.class, "in")
                .orShould()
                .dependOnClassesThat(simpleName("FileDescriptor"))
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "setErr", java.io.PrintStream.class)
                .check(HOUSE);
        noClasses()
                .that(resideInAPackage(within("tui")).and(others))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Runtime.class, "addShutdownHook", Thread.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .dependOnClassesThat(resideInAPackage(within("tui.terminal.local")))
                .check(HOUSE);
    }

    /** Calls of the methods of a package of the JDK. */
    private static DescribedPredicate<JavaCall<?>> owner(String home) {
        return JavaCall.Predicates.target(With.owner(resideInAPackage(home)));
    }

    private static DescribedPredicate<JavaCall<?>> name(String name) {
        return JavaCall.Predicates.target(HasName.Predicates.name(name));
    }

    private static DescribedPredicate<JavaCall<?>> nameStartingWith(String beginning) {
        return JavaCall.Predicates.target(HasName.Predicates.nameStartingWith(beginning));
    }

    @Test
    void oneHostStartsProcesses() {
        noClasses()
                .that(not(resideInAnyPackage(within("local"), within("tui.terminal.local"), within("image"))))
                .should()
                .dependOnClassesThat(simpleName("ProcessBuilder"))
                .orShould()
                .callMethodWhere(owner("java.lang").and(name("exec")))
                .check(HOUSE);
    }

    /** An unchecked fault is passed on, which is neither input nor output. */
    private static final DescribedPredicate<JavaClass> IS_FAULT = DescribedPredicate.describe(
            "a fault",
            type -> List.of("java.io.Serializable", "java.io.UncheckedIOException")
                    .contains(type.getName()));

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .beFinal()
                .check(HOUSE);
    }

    /** What a static field holds, looked at: a list's declared type doesn't tell whether it can be added to. */
    @Test
    void nothingStaticHoldsWhatChanges() {
        assertThat(HOUSE.stream()
                        .filter(type -> !resideInAnyPackage(within("image"), within("cli.docs"))
                                .test(type))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getRawType().isPrimitive())
                        .filter(field -> changes(value(field.reflect())))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    private static @Nullable Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean changes(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        String type = value.getClass().getName();
        boolean keepsAsItIs = type.startsWith("java.util.ImmutableCollections")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty")
                || type.startsWith("java.util.Collections$Singleton");
        boolean holds = value instanceof Collection<?>
                || value instanceof Map<?, ?>
                || (value.getClass().isArray() && Array.getLength(value) > 0);
        return (holds && !keepsAsItIs)
                || value instanceof StringBuilder
                || value instanceof BitSet
                || type.startsWith("java.util.concurrent.atomic")
                || value instanceof Matcher
                || value instanceof Buffer
                || value instanceof ThreadLocal<?>;
    }
}

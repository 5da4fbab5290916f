package com.vixenbliss.creator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house has one-way stairs: who may see whom, held by the build. */
class HouseTest {

    private static final String ROOT = "com.vixenbliss.creator";

    /** Each domain and all that it may see beside itself. */
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("account", Set.of("platform")),
            Map.entry("monetisation", Set.of("platform", "account")),
            Map.entry("catalogue", Set.of("platform", "account")),
            Map.entry("visual", Set.of("platform", "account", "catalogue", "monetisation")),
            Map.entry("companion", Set.of("platform", "account", "catalogue", "monetisation")),
            Map.entry("scene", Set.of("platform", "account", "catalogue", "monetisation", "companion", "visual")),
            Map.entry("identity", Set.of("platform", "account", "catalogue", "monetisation", "visual")),
            Map.entry("content", Set.of("platform", "account", "catalogue", "monetisation", "visual", "identity")));

    /** The console's shell belongs to no domain; pages live with their feature and use the shell. */
    private static final Set<String> SHELL = Set.of("console");

    private static JavaClasses house;

    @BeforeAll
    static void enter() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        assertThat(house).hasSizeGreaterThan(300);
    }

    @TestFactory
    Stream<DynamicTest> aDomainSeesOnlyTheDomainsBelowIt() {
        return MAY_SEE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> noClasses()
                .that(liveIn(entry.getKey()))
                .should().dependOnClassesThat(liveInAnyDomainBut(entry.getKey(), entry.getValue()))
                .allowEmptyShould(true)
                .check(house)));
    }

    @Test
    void everyDomainHasItsPlaceInTheHouse() {
        Set<String> found = new TreeSet<>();
        house.forEach(type -> found.add(domainOf(type)));
        found.removeAll(MAY_SEE.keySet());
        found.removeAll(SHELL);

        assertThat(found).isEmpty();
    }

    @Test
    void featuresOfADomainFormNoCycle() {
        JavaClasses services = house.that(DescribedPredicate.not(
                JavaClass.Predicates.resideInAnyPackage("..rest", "..console")));
        slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles().check(services);
    }

    @Test
    void aPackageLivesInOneModule() {
        Map<String, Set<String>> modules = new TreeMap<>();
        house.forEach(type -> modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>()).add(moduleOf(type)));

        assertThat(modules).allSatisfy((name, homes) -> assertThat(homes).as(name).hasSize(1));
    }

    @Test
    void onlyModelPackagesHoldEntities() {
        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..model").check(house);
    }

    @Test
    void resourcesAndPagesDoNotTouchTheDatabase() {
        noClasses().that().resideInAnyPackage("..rest", "..console")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .orShould().dependOnClassesThat().areAssignableTo(java.sql.Connection.class)
                .check(house);
    }

    @Test
    void onlyTheAdaptersKnowTheVendors() {
        noClasses().that().resideOutsideOfPackages("..platform.ai..")
                .should().dependOnClassesThat().resideInAnyPackage("dev.langchain4j..", "okhttp3..")
                .check(house);
        noClasses().that().resideOutsideOfPackages("..platform.storage.s3..")
                .should().dependOnClassesThat().resideInAnyPackage("software.amazon..")
                .check(house);
    }

    @Test
    void resourcesLiveInRestPackages() {
        classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..rest").check(house);
    }

    @Test
    void nobodyPrintsOrSleeps() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .check(house);
    }

    @Test
    void onlyOneClassBindsJson() {
        noClasses().that().resideOutsideOfPackage("..platform.json")
                .should().callConstructor(com.fasterxml.jackson.databind.ObjectMapper.class)
                .check(house);
    }

    @Test
    void messagesAreNeverSerializedObjects() {
        methods().that().areDeclaredInClassesThat().resideInAPackage(ROOT + "..")
                .should().notHaveRawReturnType(jakarta.jms.ObjectMessage.class)
                .check(house);
        noClasses().should().dependOnClassesThat().areAssignableTo(jakarta.jms.ObjectMessage.class).check(house);
    }

    private static DescribedPredicate<JavaClass> liveIn(String domain) {
        return DescribedPredicate.describe("live in " + domain, type -> domain.equals(domainOf(type)) && !isPage(type));
    }

    private static DescribedPredicate<JavaClass> liveInAnyDomainBut(String domain, Set<String> allowed) {
        return DescribedPredicate.describe("live in neither " + domain + " nor " + allowed, type -> {
            String other = domainOf(type);
            return !other.isEmpty() && !other.equals(domain) && !allowed.contains(other);
        });
    }

    /** A page may use the console's shell, which knows nobody. */
    private static boolean isPage(JavaClass type) {
        return type.getPackageName().endsWith(".console");
    }

    private static String domainOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    private static String moduleOf(JavaClass type) {
        return type.getSource().map(source -> Location.of(source.getUri()).asURI().toString())
                .map(uri -> uri.replaceAll("(/target/|!/).*", "").replaceAll(".*/(creator-)?", ""))
                .orElse("?");
    }
}

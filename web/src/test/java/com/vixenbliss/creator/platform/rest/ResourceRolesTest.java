package com.vixenbliss.creator.platform.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;

/** The server denies a method that does not say who may call it; this finds it before anybody is denied. */
@AnalyzeClasses(packages = "com.vixenbliss.creator", importOptions = ImportOption.DoNotIncludeTests.class)
class ResourceRolesTest {

    private static final DescribedPredicate<JavaMethod> RESOURCE_METHOD =
            DescribedPredicate.describe("answers HTTP", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL = new ArchCondition<>("say who may call it") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean said = method.isAnnotatedWith(RolesAllowed.class)
                    || method.isAnnotatedWith(PermitAll.class)
                    || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                    || method.getOwner().isAnnotatedWith(PermitAll.class);
            events.add(new SimpleConditionEvent(method, said, method.getFullName()));
        }
    };

    @ArchTest
    static final ArchRule everyResourceMethodSaysWhoMayCallIt =
            methods().that(RESOURCE_METHOD).should(SAY_WHO_MAY_CALL);
}

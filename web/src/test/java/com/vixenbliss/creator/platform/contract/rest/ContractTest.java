package com.vixenbliss.creator.platform.contract.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a new endpoint must bring along before it may be published. Names the operation that lacks it. */
class ContractTest {

    private static final Described API = Described.read();

    @Test
    void isOpenApi31WithServersAndOneWayToSignIn() {
        assertThat(API.document().path("openapi").asText()).startsWith("3.1.");
        assertThat(API.document().path("servers")).isNotEmpty();
        assertThat(API.document().at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        List<String> names = API.operations().map(Described.Operation::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void everyOperationIsSummedUpAndFiledUnderADescribedTag() {
        Set<String> tags = API.describedTags();
        assertThat(API.operations()).allSatisfy(operation -> {
            assertThat(operation.json().path("summary").asText()).as(operation.name()).isNotBlank();
            assertThat(operation.json().path("tags")).as(operation.name()).isNotEmpty()
                    .allSatisfy(tag -> assertThat(tags).contains(tag.asText()));
        });
    }

    @Test
    void everyOperationSaysWhatSuccessLooksLike() {
        assertThat(API.operations()).allSatisfy(operation -> {
            assertThat(operation.answers("2")).as(operation.name()).isNotEmpty();
            operation.bodies().forEach(body ->
                    assertThat(body.schema().isEmpty()).as("%s: a schema of its body", operation.name()).isFalse());
        });
    }

    @Test
    void whoeverMayBeUnknownIsRefusedByTheContractToo() {
        assertThat(API.operations().filter(operation -> !operation.isOpen()))
                .allSatisfy(operation -> assertThat(operation.json().path("responses").has("401")).as(operation.name()).isTrue());
    }

    @Test
    void everyParameterIsDescribed() {
        assertThat(API.operations()).allSatisfy(operation -> operation.json().path("parameters").forEach(parameter ->
                assertThat(parameter.path("description").asText())
                        .as("%s: %s", operation.name(), parameter.path("name").asText()).isNotBlank()));
    }

    @Test
    void everyRefusalIsAProblem() {
        assertThat(API.operations()).allSatisfy(operation -> operation.answers("[45]").forEach(answer ->
                assertThat(answer.path("content").has("application/problem+json")).as(operation.name()).isTrue()));
    }

    @Test
    void nothingIsDeclaredThatNobodyUses() {
        assertThat(API.unusedComponents()).isEmpty();
    }

    @Test
    void everyFieldIsInSnakeCase() {
        assertThat(API.fields()).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
    }

    @Test
    void noPatternNeedsJavaToBeRead() {
        assertThat(API.document().findValuesAsText("pattern")).isNotEmpty().noneMatch(pattern -> pattern.startsWith("(?"));
    }

    @TestFactory
    List<DynamicTest> everyBodyHasAnExampleThatItsSchemaAccepts() {
        return API.operations()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> operation.bodies().forEach(this::exemplified)))
                .toList();
    }

    private void exemplified(Described.Body body) {
        List<JsonNode> examples = body.examples();
        assertThat(body.isFile() || !examples.isEmpty()).as("an example").isTrue();
        for (JsonNode example : examples) {
            Set<ValidationMessage> complaints = API.validate(body.schema(), example);
            assertThat(complaints.stream().map(ValidationMessage::getMessage).collect(Collectors.toSet())).isEmpty();
        }
    }
}

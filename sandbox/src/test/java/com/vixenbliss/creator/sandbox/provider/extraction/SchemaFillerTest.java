package com.vixenbliss.creator.sandbox.provider.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SchemaFillerTest {

    private static JsonNode json(String text) {
        return Wire.parse(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static JsonNode fill(String schema, String known) {
        return new SchemaFiller(json(schema)).fill(json(known));
    }

    @Test
    void whatIsRequiredAndUnknownGetsThePlainestValidValue() {
        JsonNode filled = fill("""
                {'type':'object','required':['a','b','c','d','e','f','g'],'properties':{'a':{'type':'string','minLength':2},
                 'b':{'type':'integer','minimum':3},'c':{'type':'array','minItems':1,'items':{'type':'boolean'}},
                 'd':{'enum':['x','y']},'e':{'type':['string','null']},'f':{'type':'string','format':'date'},
                 'g':{'$ref':'#/$defs/inner'}},'$defs':{'inner':{'type':'object','required':['z'],'properties':{
                 'z':{'anyOf':[{'type':'null'},{'type':'number'}]}}}}}""", "{}");

        assertThat(filled).hasToString(
                "{'a':'--','b':3,'c':[false],'d':'x','e':null,'f':'2026-01-01','g':{'z':null}}".replace('\'', '"'));
    }

    @Test
    void whatIsKnownIsBentUntilItFits() {
        JsonNode filled = fill("""
                {'type':'OBJECT','properties':{'a':{'type':'STRING','maxLength':3},'b':{'type':'NUMBER','maximum':1},
                 'c':{'type':'ARRAY','maxItems':1,'items':{'type':'INTEGER'}},'d':{'type':'STRING','enum':['Fact','goal']}}}""",
                "{'a':'abcdef','b':7,'c':[1,2],'d':'fact','unasked':1}");

        assertThat(filled).hasToString("{'a':'abc','b':1.0,'c':[1],'d':'Fact'}".replace('\'', '"'));
    }

    @Test
    void aSchemaThatContainsItselfComesToAnEnd() {
        JsonNode filled = fill("{'type':'object','required':['next'],'properties':{'next':{'$ref':'#'}}}", "{}");

        assertThat(filled.at("/next/next").isObject()).isTrue();
    }
}

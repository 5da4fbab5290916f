package com.vixenbliss.creator.account.user.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ana@example.com, ana@example.com", "'  Ana@Example.COM ', ana@example.com", "a.b+c@x-y.co.uk, a.b+c@x-y.co.uk",
        "jose\u0301@example.com, jos\u00e9@example.com", "ana@b\u00fccher.example, ana@xn--bcher-kva.example",
    })
    void spellingsOfOneAddressAreOne(String text, String value) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "ana", "@example.com", "ana@", "ana@example", "ana@@example.com", "a b@example.com", ".ana@example.com",
        "ana.@example.com", "a..na@example.com", "ana@-x.com", "ana@x..com", "ana@[127.0.0.1]", "ana@x.com\u0000",
        "an\na@example.com", "\"ana\"@example.com", "ana@exa\u0001mple.com",
    })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300})
    void longLocalPartsAreRefused(int length) {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(length) + "@example.com")).isInstanceOf(Fault.class);
    }
}

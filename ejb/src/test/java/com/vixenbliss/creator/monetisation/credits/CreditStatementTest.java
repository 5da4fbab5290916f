package com.vixenbliss.creator.monetisation.credits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person reads of the books. */
class CreditStatementTest {

    private final Till till = new Till();
    private final CreditStatement statement = new CreditStatement();
    private final UUID user = Till.person();

    @BeforeEach
    void open() {
        statement.entities = JoinedDatabase.manager();
    }

    @Test
    void eachEntrySaysWhatThereWasAfterIt() {
        UUID scene = till.reserved(user, 30);
        till.capture(scene);
        till.grant(user, 7, TimeOrderedId.next());

        List<CreditEntry> entries = page(20, null).data();

        assertThat(entries).extracting(CreditEntry::kind).containsExactly("correction", "spend", "welcome");
        assertThat(entries).extracting(CreditEntry::amount).containsExactly(7L, -30L, 100L);
        assertThat(entries).extracting(CreditEntry::balanceAfter).containsExactly(77L, 70L, 100L);
        assertThat(entries.get(1).purpose()).isEqualTo(Till.SCENE);
        assertThat(entries.get(1).reference()).isEqualTo(scene);
        assertThat(entries.getLast().reference()).as("a welcome is about nothing else").isNull();
    }

    @Test
    void pagesLeadThroughAllOfThemAndSumToTheBalance() {
        for (int spend = 0; spend < 6; spend++) {
            till.capture(till.reserved(user, spend + 1));
        }

        List<CreditEntry> all = new ArrayList<>();
        UUID after = null;
        for (boolean more = true; more; ) {
            Page<CreditEntry> page = page(3, after);
            all.addAll(page.data());
            more = page.nextCursor() != null;
            after = more ? UUID.fromString(page.nextCursor()) : null;
        }

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(all.stream().mapToLong(CreditEntry::amount).sum()).isEqualTo(till.balance(user).balance().amount());
        for (int at = 1; at < all.size(); at++) {
            assertThat(all.get(at - 1).balanceAfter()).isEqualTo(all.get(at).balanceAfter() + all.get(at - 1).amount());
        }
    }

    @Test
    void aCursorOfAnotherPersonLeadsNowhereElse() {
        UUID other = Till.person();
        till.balance(other);
        till.balance(user);
        UUID theirs = JoinedDatabase.in(() -> statement.list(other, new PageRequest(1, null))).data().getFirst().id();

        assertThat(page(20, theirs).data()).isEqualTo(page(20, null).data()).hasSize(1);
    }

    private Page<CreditEntry> page(int limit, UUID after) {
        return JoinedDatabase.in(() -> statement.list(user, new PageRequest(limit, after)));
    }
}

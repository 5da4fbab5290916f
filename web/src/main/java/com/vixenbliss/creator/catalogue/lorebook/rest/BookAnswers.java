package com.vixenbliss.creator.catalogue.lorebook.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.account.token.rest.CurrentCaller;
import com.vixenbliss.creator.catalogue.lorebook.BookService;
import com.vixenbliss.creator.catalogue.lorebook.LorebookView;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.platform.rest.ETags;
import com.vixenbliss.creator.platform.rest.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** The same three answers for a character's book and for a world's. */
@RequestScoped
public class BookAnswers {

    private final CurrentCaller current;
    private final BookService books;
    private final MergePatch mergePatch;

    @Inject
    BookAnswers(CurrentCaller current, BookService books, MergePatch mergePatch) {
        this.current = current;
        this.books = books;
        this.mergePatch = mergePatch;
    }

    /** For the CDI client proxy only. */
    protected BookAnswers() {
        this(null, null, null);
    }

    Response get(LoreOwner owner) {
        return answer(books.get(current.caller().studio(), owner));
    }

    Response replace(LoreOwner owner, String ifMatch, LorebookDraft draft) {
        return answer(books.revise(current.caller().studio(), owner, ETags.ifMatch(ifMatch), before -> draft));
    }

    Response patch(LoreOwner owner, String ifMatch, JsonNode patch) {
        return answer(books.revise(current.caller().studio(), owner, ETags.ifMatch(ifMatch),
                before -> mergePatch.apply(before, patch, LorebookDraft.class)));
    }

    private static Response answer(LorebookView book) {
        return Response.ok(book).tag(ETags.of(book.version())).build();
    }
}

package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** There is no such template, or it is another studio's. */
public final class ContentTemplateNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public ContentTemplateNotFound() {
        super(Kind.NOT_FOUND, "content-template-not-found", "There is no template for that niche.");
    }
}

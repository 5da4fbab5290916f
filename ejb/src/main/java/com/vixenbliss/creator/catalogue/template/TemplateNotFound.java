package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such episode template, or not for the caller to see. */
public class TemplateNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public TemplateNotFound() {
        super(Kind.NOT_FOUND, "template-not-found", "There is no such episode template.");
    }
}

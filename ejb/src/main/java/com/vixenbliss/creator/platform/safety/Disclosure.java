package com.vixenbliss.creator.platform.safety;
@jakarta.enterprise.context.ApplicationScoped
public class Disclosure { public Object notice(java.util.Locale l){ return java.util.Map.of("text","tmp"); } }

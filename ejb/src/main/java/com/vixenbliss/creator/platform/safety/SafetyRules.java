package com.vixenbliss.creator.platform.safety;
@jakarta.enterprise.context.ApplicationScoped
public class SafetyRules { public static final String VERSION="tmp"; public SafetyVerdict judge(String a, java.util.Locale l, String c){ return new SafetyVerdict.Clear(); } }

package com.vixenbliss.creator.platform.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entity manager that knows native statements with named parameters, each in a transaction of its own. */
public final class PlainEntities {

    private static final Pattern NAME = Pattern.compile("(?<!:):(\\w+)");

    private PlainEntities() {}

    public static EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(PlainEntities.class.getClassLoader(),
                new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("createNativeQuery")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return query((String) arguments[0]);
                });
    }

    private static Query query(String sql) {
        Map<String, Object> values = new HashMap<>();
        return (Query) Proxy.newProxyInstance(PlainEntities.class.getClassLoader(), new Class<?>[] {TypedQuery.class},
                (self, method, arguments) -> answer(self, method, arguments, sql, values));
    }

    private static Object answer(Object self, Method method, Object[] arguments, String sql, Map<String, Object> values) {
        return switch (method.getName()) {
            case "setParameter" -> {
                values.put((String) arguments[0], arguments[1]);
                yield self;
            }
            case "executeUpdate" -> TestDatabase.update(plain(sql), inOrder(sql, values));
            case "getResultList" -> TestDatabase.rows(plain(sql), inOrder(sql, values)).stream()
                    .map(row -> row.length == 1 ? row[0] : row).toList();
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static String plain(String sql) {
        return NAME.matcher(sql).replaceAll("?");
    }

    private static Object[] inOrder(String sql, Map<String, Object> values) {
        List<Object> inOrder = new ArrayList<>();
        for (Matcher name = NAME.matcher(sql); name.find(); ) {
            inOrder.add(values.get(name.group(1)));
        }
        return inOrder.toArray();
    }
}

package org.aftersale.help.search.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Malformed and malicious queries, as sent by people, programs and broken keyboards. */
final class HostileQueries {

    static final List<String> ALL =
            Collections.unmodifiableList(
                    Arrays.asList(
                            "",
                            " \t\n",
                            String.join("", Collections.nCopies(10_000, "a")),
                            String.join(" ", Collections.nCopies(3_000, "refund")),
                            String.join("", Collections.nCopies(2_000, "ä\" ")),
                            "\u0000\u0001\u0002\uFFFF\uFFFE",
                            "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
                            "\uD83D",
                            "refund \uDE00 \uD83D",
                            "title:* OR {!xmlparser v='<x/>'}",
                            "{!func}sum(1,2)",
                            "_query_:\"{!edismax}refund\"",
                            "_val_:1 AND NOT OR",
                            "\"unbalanced ( [ { ^ ~ \\",
                            "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : / \\",
                            "order^1000000000 refund~100",
                            "*",
                            "?",
                            "a*",
                            "/.*/",
                            "[* TO *]",
                            "OR AND NOT",
                            "or and not",
                            "to",
                            "TO TO",
                            "<script>alert(1)</script>",
                            "'; drop table AFS_ARTICLE; --",
                            "${jndi:ldap://x} #{1+1} {{last_order}}",
                            "أين طلبي",
                            "איפה ההזמנה שלי",
                            "我的订单在哪里",
                            "注文を追跡する",
                            "주문 조회",
                            "ﬁnd my oﬃce ①② ½ ²",
                            "e\u0301\u0301\u0301\u0301 l\u0335",
                            "don't l'article d’",
                            "'''''''",
                            "123456789012345678901234567890",
                            "12 % 14 30",
                            "_ _ _"));

    private HostileQueries() {}
}

package org.aftersale.claim.reason;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.ObjectNode;

/** A list of reasons as JSON; equal lists have equal texts. */
final class ReasonJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReasonJson() {}

    static String write(List<ReasonPolicy> reasons) {
        ArrayNode list = JSON.createArrayNode();
        for (ReasonPolicy reason : reasons) {
            ObjectNode each = list.addObject();
            each.put("code", reason.getCode());
            each.put("offered", reason.isOffered());
            each.put("note", reason.needsNote());
            ObjectNode names = each.putObject("names");
            reason.getNames().forEach(names::put);
        }
        return list.toString();
    }

    /**
     * @throws IllegalArgumentException if the text is no such list
     */
    static List<ReasonPolicy> read(String text) {
        try {
            List<ReasonPolicy> reasons = new ArrayList<ReasonPolicy>();
            for (JsonNode each : JSON.readTree(text)) {
                Map<String, String> names = new TreeMap<String, String>();
                Iterator<Map.Entry<String, JsonNode>> fields = each.path("names").getFields();
                fields.forEachRemaining(name -> names.put(name.getKey(), name.getValue().asText()));
                reasons.add(
                        new ReasonPolicy(
                                each.get("code").asText(),
                                each.get("offered").asBoolean(),
                                each.get("note").asBoolean(),
                                names));
            }
            return reasons;
        } catch (IOException | NullPointerException e) {
            throw new IllegalArgumentException("no list of reasons", e);
        }
    }
}

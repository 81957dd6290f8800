package org.aftersale.refund.entitlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.springframework.stereotype.Component;

/**
 * The units that other features' open cases hold. A feature asks for the kinds it must not take,
 * and never learns whose they are.
 */
@Component("aftersaleOpenUses")
public class OpenUses {

    @Resource(name = "aftersaleLineUses")
    protected List<LineUses> features;

    /**
     * By the host's order item; lines without one are absent. Runs a statement a kind.
     *
     * @param orderIds which the caller has checked may be read
     */
    public Map<Long, List<OpenUse>> of(Collection<Long> orderIds, LineUse.Kind... kinds) {
        Map<Long, List<OpenUse>> uses = new HashMap<Long, List<OpenUse>>();
        if (!orderIds.isEmpty()) {
            features.stream()
                    .filter(feature -> Arrays.asList(kinds).contains(feature.kind()))
                    .flatMap(feature -> feature.open(orderIds).stream())
                    .forEach(
                            use ->
                                    uses.computeIfAbsent(
                                                    use.getLineId(),
                                                    any -> new ArrayList<OpenUse>())
                                            .add(use));
        }
        return uses;
    }

    /** The same as numbers of units. */
    public Map<Long, Integer> quantities(Collection<Long> orderIds, LineUse.Kind... kinds) {
        Map<Long, Integer> quantities = new HashMap<Long, Integer>();
        of(orderIds, kinds)
                .forEach(
                        (line, uses) ->
                                quantities.put(
                                        line, uses.stream().mapToInt(OpenUse::getQuantity).sum()));
        return quantities;
    }
}

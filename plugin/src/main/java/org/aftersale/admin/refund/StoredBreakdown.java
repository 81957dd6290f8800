package org.aftersale.admin.refund;

import java.io.IOException;
import java.util.Map;
import org.aftersale.refund.Refund;
import org.aftersale.render.PageModel;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.codehaus.jackson.map.ObjectMapper;

/** The computation that was stored with a refund. */
final class StoredBreakdown {

    private static final Log LOG = LogFactory.getLog(StoredBreakdown.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredBreakdown() {}

    /** Null where what is stored cannot be read: the refund's own facts are shown all the same. */
    @SuppressWarnings("unchecked")
    static PageModel of(Refund refund) {
        try {
            return AdminBreakdownModel.of(JSON.readValue(refund.getComputation(), Map.class));
        } catch (IOException | IllegalArgumentException e) {
            LOG.error("The computation of refund " + refund.getNumber() + " cannot be read", e);
            return null;
        }
    }
}

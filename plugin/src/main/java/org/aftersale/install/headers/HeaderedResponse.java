package org.aftersale.install.headers;

import java.util.Map;
import java.util.TreeSet;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * An answer that carries our headers from the start, and in which whatever the store says under the
 * same name takes the place of ours, however it says it: two values of one policy are two policies.
 */
class HeaderedResponse extends HttpServletResponseWrapper {

    private final Map<String, String> wanted;
    private final TreeSet<String> ours = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);

    HeaderedResponse(HttpServletResponse response, Map<String, String> wanted) {
        super(response);
        this.wanted = wanted;
        putOurs();
    }

    private void putOurs() {
        for (Map.Entry<String, String> header : wanted.entrySet()) {
            if (!super.containsHeader(header.getKey())) {
                super.setHeader(header.getKey(), header.getValue());
                ours.add(header.getKey());
            }
        }
    }

    @Override
    public void setHeader(String name, String value) {
        ours.remove(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (ours.remove(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** What only we have said so far is not said yet: a store asks this before it sets its own. */
    @Override
    public boolean containsHeader(String name) {
        return !ours.contains(name) && super.containsHeader(name);
    }

    @Override
    public void reset() {
        super.reset();
        ours.clear();
        putOurs();
    }
}

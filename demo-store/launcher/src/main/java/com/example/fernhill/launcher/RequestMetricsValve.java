package com.example.fernhill.launcher;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.servlet.ServletException;
import javax.sql.DataSource;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.jdbc.pool.DataSourceProxy;

/**
 * With {@code --figures}: measures each request with a label in its {@code X-Figures} header, from
 * first contact until the page is written, and serves the figures at {@code /figures}; its size of
 * the connection pool can be changed there. Answers requests from this machine only.
 */
final class RequestMetricsValve extends ValveBase {

    private static final String PATH = "/figures";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();
    private volatile List<String> lastStatements = List.of();

    private final DataSourceProxy pool;

    private RequestMetricsValve(DataSourceProxy pool) {
        super(true);
        this.pool = pool;
    }

    /**
     * @param pool whose statements are counted; not used yet
     */
    static RequestMetricsValve over(DataSource pool) {
        DataSourceProxy own = (DataSourceProxy) pool;
        own.setJdbcInterceptors(Statements.class.getName() + ";" + Borrowings.class.getName());
        return new RequestMetricsValve(own);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // null for an unreadable request, which Tomcat rejects further in
        String path = request.getRequestURI();
        if (path != null && path.startsWith(PATH) && isFromHere(request)) {
            answer(path.substring(PATH.length()), request, response);
        } else if (request.getHeader("X-Figures") == null) {
            getNext().invoke(request, response);
        } else {
            measure(request, response);
        }
    }

    private static boolean isFromHere(Request request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }

    private void measure(Request request, Response response) throws IOException, ServletException {
        String label = request.getHeader("X-Figures");
        Statements.begin();
        long began = System.nanoTime();
        long work = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        try {
            getNext().invoke(request, response);
        } finally {
            long nanos = System.nanoTime() - began;
            lastStatements = Statements.end();
            taken.add(
                    String.join(
                            "\t",
                            label,
                            String.valueOf(nanos),
                            String.valueOf(lastStatements.size()),
                            String.valueOf(response.getContentWritten()),
                            String.valueOf(response.getStatus()),
                            String.valueOf(THREADS.getCurrentThreadCpuTime() - work),
                            String.valueOf(THREADS.getCurrentThreadAllocatedBytes() - allocated)));
        }
    }

    private void answer(String what, Request request, Response response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        switch (what) {
            case "" -> {
                for (String line = taken.poll(); line != null; line = taken.poll()) {
                    out.println(line);
                }
            }
            case "/sql" -> lastStatements.forEach(out::println);
            case "/connections" -> Borrowings.second().forEach(out::println);
            case "/pool" -> out.println(pool(request.getQueryString()));
            case "/memory" -> out.println(memory());
            default -> response.setStatus(404);
        }
    }

    /**
     * Connections in use, idle, and at most.
     *
     * @param query such as {@code max=2}, the new maximum, or null to leave it
     */
    private String pool(String query) {
        if (query != null) {
            int max = Integer.parseInt(query.substring("max=".length()));
            pool.setMaxIdle(max);
            pool.setMinIdle(1);
            pool.setMaxActive(max);
            pool.purge();
        }
        return pool.getActive() + "\t" + pool.getIdle() + "\t" + pool.getMaxActive();
    }

    /** Bytes in use after a garbage collection: heap, then class data. */
    private static String memory() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        long classes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Metaspace")) {
                classes = pool.getUsage().getUsed();
            }
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return heap + "\t" + classes;
    }
}

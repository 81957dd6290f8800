package org.aftersale.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills Aftersale's tables by JDBC: cases of customers as shoppers and agents would have created
 * them, and thousands of tickets for the queue. Rows are recognised by their ids, far above those
 * the store assigns; existing rows are not written again.
 */
final class Cases implements AutoCloseable {

    static final long FIRST_ID = 1_000_000_000L;
    static final int ONE_CUSTOMERS_CASES = 200;
    static final int LONG_CONVERSATION = 200;

    private static final long NEVER = Long.MAX_VALUE;
    private static final long DAY = 86_400_000L;
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int BATCH = 2_000;

    private final Connection connection;
    private final Random random = new Random(7);
    private final long now = System.currentTimeMillis();

    private Cases(Connection connection) {
        this.connection = connection;
    }

    /** The embedded database can only be opened while the store is down. */
    static Cases open(BenchOptions options, Path data) throws SQLException {
        String url =
                options.database().isEmpty()
                        ? "jdbc:hsqldb:file:"
                                + data.resolve("database/store")
                                + ";hsqldb.tx=mvcc;shutdown=true"
                        : options.database().get(1);
        Connection connection =
                options.database().isEmpty()
                        ? DriverManager.getConnection(url, "SA", "")
                        : DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        return new Cases(connection);
    }

    /** The number of the n-th case; sequential numbers would favour the index unrealistically. */
    static String number(String prefix, long n) {
        long mixed = (n * 2_654_435_761L) % 852_891_037_441L;
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            signs.append(SIGNS.charAt((int) (mixed % 31)));
            mixed /= 31;
        }
        return prefix + '-' + signs.substring(0, 4) + '-' + signs.substring(4);
    }

    /** One case for the customers with few and many orders; two hundred for the third. */
    void ofCustomers() throws SQLException {
        if (one("select count(*) from AFS_TICKET where TICKET_ID = ?", FIRST_ID) > 0) {
            return;
        }
        long id = FIRST_ID;
        write(id++, "few", 1, 3);
        write(id++, "many", 1, 3);
        write(id++, "cases", 1, LONG_CONVERSATION);
        for (int i = 1; i < ONE_CUSTOMERS_CASES; i++) {
            write(id++, "cases", 1 + i % 5, 1);
        }
        connection.commit();
    }

    private void write(long id, String shopper, int order, int messages) throws SQLException {
        String orderNumber = "BENCH-" + shopper + '-' + order;
        long customer =
                one(
                        "select CUSTOMER_ID from BLC_CUSTOMER where USER_NAME = ?",
                        shopper + "@example.com");
        long orderId = one("select ORDER_ID from BLC_ORDER where ORDER_NUMBER = ?", orderNumber);
        long line =
                one("select min(ORDER_ITEM_ID) from BLC_ORDER_ITEM where ORDER_ID = ?", orderId);
        long drafts = one("select count(*) from AFS_CLAIM where ORDER_ID = ?", orderId);
        boolean open = drafts == 0;
        try (PreparedStatement ticket = tickets();
                PreparedStatement claim = claims();
                PreparedStatement row = lines();
                PreparedStatement message = messages()) {
            ticket(ticket, id, open ? "OPEN" : "SOLVED", customer, orderId, orderNumber, null);
            ticket.executeBatch();
            claim(claim, id, customer, orderId, orderNumber, (int) drafts, open);
            claim.executeBatch();
            values(row, id, id, line, "Bench item", null, 1, open ? "SUBMITTED" : "REJECTED");
            row.addBatch();
            row.executeBatch();
            for (int i = 0; i < messages; i++) {
                String kind = i % 2 == 0 ? "CUSTOMER" : "AGENT";
                String words =
                        "Word " + i + " of a talk about a cracked cup.\n\nWith a second part.";
                long at = now - 5 * DAY + i * 60_000L;
                values(message, id * 1000 + i, id, kind, 1L, "Bench", words, at, id + "-" + i);
                message.addBatch();
            }
            message.executeBatch();
        }
    }

    /** Adds this many tickets, each with a claim, in every status, half of them assigned. */
    void tickets(int wanted) throws SQLException {
        long first = FIRST_ID + 100_000;
        long there = one("select count(*) from AFS_TICKET where TICKET_ID >= ?", first);
        long order = one("select ORDER_ID from BLC_ORDER where ORDER_NUMBER = ?", "DEMO-2001");
        try (PreparedStatement ticket = tickets();
                PreparedStatement claim = claims()) {
            for (long n = there; n < wanted; n++) {
                String status = status();
                Long assignee = random.nextBoolean() ? null : (long) random.nextInt(12);
                long customer = 10_000_000L + random.nextInt(200_000);
                ticket(ticket, first + n, status, customer, order, "DEMO-2001", assignee);
                boolean open = !status.equals("SOLVED") && !status.equals("CLOSED");
                claim(claim, first + n, customer, order, "DEMO-2001", 1_000 + (int) n, open);
                if (n % BATCH == BATCH - 1 || n == wanted - 1) {
                    ticket.executeBatch();
                    claim.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private String status() {
        int share = random.nextInt(100);
        return share < 15
                ? "NEW"
                : share < 30
                        ? "OPEN"
                        : share < 42
                                ? "PENDING"
                                : share < 45 ? "ON_HOLD" : share < 80 ? "SOLVED" : "CLOSED";
    }

    private void ticket(
            PreparedStatement row,
            long id,
            String status,
            long customer,
            long order,
            String orderNumber,
            Long assignee)
            throws SQLException {
        boolean desk = status.equals("NEW") || status.equals("OPEN");
        long created = now - (long) (random.nextDouble() * 300 * DAY);
        values(
                row,
                id,
                number("CL", id),
                status,
                customer,
                order,
                orderNumber,
                assignee,
                assignee == null ? null : "Agent " + assignee,
                desk ? now - 3 * DAY + (long) (random.nextDouble() * 6 * DAY) : NEVER,
                created,
                created + (long) (random.nextDouble() * (now - created)));
        row.addBatch();
    }

    private void claim(
            PreparedStatement row,
            long id,
            long customer,
            long order,
            String orderNumber,
            int draft,
            boolean open)
            throws SQLException {
        values(
                row,
                id,
                number("CL", id),
                id,
                order,
                orderNumber,
                draft,
                customer,
                open ? "SUBMITTED" : "REJECTED",
                now - 5 * DAY,
                now - 5 * DAY,
                open ? null : now - DAY);
        row.addBatch();
    }

    private PreparedStatement tickets() throws SQLException {
        return connection.prepareStatement(
                "insert into AFS_TICKET (TICKET_ID, VERSION, CASE_NUMBER, TYPE, STATUS, SUBJECT,"
                        + " CUSTOMER_ID, CUSTOMER_NAME, CUSTOMER_EMAIL, LANGUAGE, ORDER_ID,"
                        + " ORDER_NUMBER, ASSIGNEE_ID, ASSIGNEE_NAME, DUE_AT, CREATED_AT,"
                        + " UPDATED_AT, MESSAGE_COUNT) values (?, 0, ?, 'CLAIM', ?, 'Cracked cup',"
                        + " ?, 'Bench', 'bench@example.com', 'en', ?, ?, ?, ?, ?, ?, ?, 1)");
    }

    private PreparedStatement claims() throws SQLException {
        return connection.prepareStatement(
                "insert into AFS_CLAIM (CLAIM_ID, VERSION, CASE_NUMBER, TICKET_ID, ORDER_ID,"
                        + " ORDER_NUMBER, DRAFT_NO, CUSTOMER_ID, REMEDY_ASKED, REASON, STATUS,"
                        + " CREATED_AT, UPDATED_AT, DECIDED_AT)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, 'REFUND', 'DAMAGED', ?, ?, ?, ?)");
    }

    private PreparedStatement lines() throws SQLException {
        return connection.prepareStatement(
                "insert into AFS_CLAIM_LINE (CLAIM_LINE_ID, CLAIM_ID, ORDER_ITEM_ID, PRODUCT_NAME,"
                        + " IMAGE_URL, QUANTITY, STATUS) values (?, ?, ?, ?, ?, ?, ?)");
    }

    private PreparedStatement messages() throws SQLException {
        return connection.prepareStatement(
                "insert into AFS_MESSAGE (MESSAGE_ID, TICKET_ID, KIND, AUTHOR_ID, AUTHOR_NAME,"
                        + " BODY, CREATED_AT, REQUEST_KEY) values (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    private static void values(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }

    private long one(String query, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Maintenance a server runs by itself some time after so many inserts. */
    void settle() throws SQLException {
        List<String> tables = new ArrayList<>(List.of("AFS_TICKET", "AFS_CLAIM"));
        String product = connection.getMetaData().getDatabaseProductName();
        String verb =
                product.startsWith("Postgre")
                        ? "vacuum analyze "
                        : product.startsWith("Maria") ? "analyze table " : null;
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String table : verb == null ? List.<String>of() : tables) {
                statement.execute(verb + table);
            }
        }
        connection.setAutoCommit(false);
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}

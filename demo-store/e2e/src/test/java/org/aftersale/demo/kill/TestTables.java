package org.aftersale.demo.kill;

import com.example.fernhill.payment.BookedAmount;
import com.example.fernhill.payment.GatewayBooks;
import java.time.Clock;
import javax.sql.DataSource;
import org.aftersale.host.SoldOrder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The test's own tables, and every order paid for at the gateway. */
final class TestTables {

    private final JdbcTemplate sql;
    private final GatewayBooks books;

    private TestTables(DataSource database) {
        this.sql = new JdbcTemplate(database);
        this.books = new GatewayBooks(database, Clock.systemUTC());
    }

    static void make(DataSource database) throws Exception {
        TestTables tables = new TestTables(database);
        tables.books.afterPropertiesSet();
        tables.make();
        SimpleOrders.ids().mapToObj(SimpleOrders::order).forEach(tables::pay);
    }

    private void make() {
        sql.execute(
                "create table KILL_CAPTURE (CAPTURE_ID bigint not null, ORDER_ID bigint not null,"
                        + " TYPE varchar(60) not null, GATEWAY varchar(60) not null, REFERENCE"
                        + " varchar(100) not null, AMOUNT_MINOR bigint not null, primary key"
                        + " (CAPTURE_ID))");
        sql.execute(
                "create table KILL_TRANSACTION (TRANSACTION_ID bigint not null, ORDER_ID bigint not"
                        + " null, CAPTURE_ID bigint not null, CALL_KEY varchar(80) not null,"
                        + " SUCCESS int not null, AMOUNT_MINOR bigint not null, primary key"
                        + " (TRANSACTION_ID))");
        sql.execute(
                "create table KILL_INQUIRY (CALL_KEY varchar(80) not null, WAY varchar(20) not"
                        + " null, STATUS varchar(20) not null, ANSWER varchar(20) not null)");
    }

    /** By card, every third partly by gift card, every eighth by a card that declines refunds. */
    private void pay(SoldOrder order) {
        boolean declining = SimpleOrders.isByDecliningCard(order.getId());
        long gift = SimpleOrders.isPartlyByGiftCard(order.getId()) ? order.getTotal() * 2 / 5 : 0;
        long card = order.getTotal() - gift;
        take(
                order,
                1,
                "CREDIT_CARD",
                declining ? "FERNHILL_DECLINING_CARD" : "FERNHILL_CARD",
                card);
        if (gift > 0) {
            take(order, 2, "GIFT_CARD", "FERNHILL_GIFT_CARD", gift);
        }
    }

    private void take(SoldOrder order, int number, String type, String gateway, long amount) {
        String charge =
                books.take(
                                gateway,
                                String.valueOf(order.getId()),
                                order.getNumber(),
                                BookedAmount.of(amount, order.getCurrency()))
                        .getReference();
        sql.update(
                "insert into KILL_CAPTURE values (?, ?, ?, ?, ?, ?)",
                order.getId() * 10 + number,
                order.getId(),
                type,
                gateway,
                charge,
                amount);
    }
}

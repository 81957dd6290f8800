package org.aftersale.demo.kill;

import com.example.fernhill.payment.RefundCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.aftersale.host.GatewayCall;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StoreRefund;
import org.aftersale.host.broadleaf.payment.GatewayRequest;
import org.aftersale.host.broadleaf.payment.PaymentRecords;
import org.broadleafcommerce.common.payment.dto.PaymentRequestDTO;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The host's payments and transactions, as two tables of the test's. Whoever records an outcome
 * twice is found out: unlike the host's adapter it does not look whether it is there.
 */
public class TestRecords implements PaymentRecords {

    private final JdbcTemplate sql;

    /** Whoever has a transaction on this database has their records in it. */
    public TestRecords(DataSource database) {
        this.sql = new JdbcTemplate(database);
    }

    @Override
    public List<StorePayment> ofOrder(long orderId) {
        return sql.query(
                "select CAPTURE_ID, TYPE, GATEWAY, AMOUNT_MINOR from KILL_CAPTURE"
                        + " where ORDER_ID = ? order by CAPTURE_ID",
                (RowMapper<StorePayment>)
                        (row, number) ->
                                new StorePayment(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        null,
                                        Collections.singletonList(
                                                new StoreCapture(row.getLong(1), row.getLong(4))),
                                        refunds(row.getLong(1))),
                orderId);
    }

    private List<StoreRefund> refunds(long captureId) {
        return sql.query(
                "select TRANSACTION_ID, AMOUNT_MINOR from KILL_TRANSACTION where CAPTURE_ID = ?"
                        + " and SUCCESS = 1 order by TRANSACTION_ID",
                (RowMapper<StoreRefund>)
                        (row, number) ->
                                new StoreRefund(row.getLong(1), captureId, row.getLong(2), 0),
                captureId);
    }

    @Override
    public Optional<GatewayRequest> request(GatewayCall call) {
        List<GatewayRequest> found = new ArrayList<>();
        sql.query(
                "select GATEWAY, REFERENCE from KILL_CAPTURE where CAPTURE_ID = ?",
                row -> {
                    found.add(new GatewayRequest(row.getString(1), about(call, row.getString(2))));
                },
                call.getCaptureId());
        return found.stream().findFirst();
    }

    private static PaymentRequestDTO about(GatewayCall call, String charge) {
        return new PaymentRequestDTO()
                .orderId(String.valueOf(call.getOrderId()))
                .orderCurrencyCode(call.getAmount().getCurrency())
                .transactionTotal(call.getAmount().toDecimal().toPlainString())
                .additionalField(RefundCall.REFERENCE, charge)
                .additionalField(RefundCall.KEY, call.getKey());
    }

    @Override
    public long record(GatewayCall call, GatewayResult answer) {
        long id = UUID.randomUUID().getMostSignificantBits() >>> 1;
        sql.update(
                "insert into KILL_TRANSACTION (TRANSACTION_ID, ORDER_ID, CAPTURE_ID, CALL_KEY,"
                        + " SUCCESS, AMOUNT_MINOR) values (?, ?, ?, ?, ?, ?)",
                id,
                call.getOrderId(),
                call.getCaptureId(),
                call.getKey(),
                answer.getKind() == GatewayResult.Kind.PAID ? 1 : 0,
                call.getAmount().getMinor());
        return id;
    }
}

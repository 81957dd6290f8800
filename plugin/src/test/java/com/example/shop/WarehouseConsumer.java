package com.example.shop;

import javax.annotation.Resource;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStore;
import org.aftersale.claim.LineStatus;
import org.aftersale.event.Event;
import org.aftersale.event.EventConsumer;

/** Notifies the warehouse of goods to expect back: one notice per approved line. */
public class WarehouseConsumer implements EventConsumer {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore claims;

    @Resource(name = "warehouse")
    protected Warehouse warehouse;

    @Override
    public String name() {
        return "shop.warehouse";
    }

    @Override
    public boolean handles(String eventType) {
        return "claim.decided".equals(eventType);
    }

    @Override
    public void consume(Event event) {
        claims.byTicket(event.number("ticketId")).ifPresent(claim -> notifyWarehouse(claim));
    }

    private void notifyWarehouse(Claim claim) {
        for (ClaimLine line : claim.getLines()) {
            if (line.getStatus() == LineStatus.APPROVED) {
                warehouse.expect(claim.getNumber() + "/" + line.getId(), line.getQuantity());
            }
        }
    }
}

package org.aftersale.health.node;

import java.util.Collection;
import org.aftersale.host.connection.StoreChannels;

/** What a web application says of its payment gateways and of the channels of its pages. */
final class NodeFacts {

    final Collection<String> refundingGateways;
    final StoreChannels.Channel accounts;
    final StoreChannels.Channel help;

    /**
     * @param accounts the channel of account pages
     * @param help the channel of the help
     */
    NodeFacts(
            Collection<String> refundingGateways,
            StoreChannels.Channel accounts,
            StoreChannels.Channel help) {
        this.refundingGateways = refundingGateways;
        this.accounts = accounts;
        this.help = help;
    }

    String channels() {
        return accounts.name() + ',' + help.name();
    }
}

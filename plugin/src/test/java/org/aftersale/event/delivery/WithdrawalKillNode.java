package org.aftersale.event.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aftersale.event.EventConsumer;
import org.aftersale.host.Side;
import org.aftersale.kill.Crash;
import org.aftersale.kill.KillDatabase;
import org.aftersale.kill.NodeProcess;
import org.aftersale.kill.NodeSettings;
import org.aftersale.kill.NodeVoice;
import org.aftersale.refund.line.RefundedLines;
import org.aftersale.ticket.AnswerDeadline;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalMatching;
import org.aftersale.withdrawal.WithdrawalRequest;
import org.aftersale.withdrawal.WithdrawalSettlement;
import org.aftersale.withdrawal.Withdrawals;
import org.aftersale.withdrawal.exemption.ExemptGoods;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A small node of a store for {@link WithdrawalKillIT}: takes one statement of withdrawal as the
 * page does, looks its order up, mails its receipt, and dies on the way. Survivors finish it.
 */
public final class WithdrawalKillNode {

    private static final long LEASE_MILLIS = 3_000;

    /** Enough for a node that dies soon and has no rival until then. */
    private static final long CRASHING_LEASE_MILLIS = 900;

    private final WithdrawalCrashPoint point;
    private final Crash<WithdrawalCrashPoint> crash;
    private final NodeVoice voice;
    private final JdbcTemplate sql;
    private final GenericApplicationContext beans = new GenericApplicationContext();

    private WithdrawalKillNode(NodeSettings settings, NodeVoice voice) {
        this.voice = voice;
        point = settings.crashPoint(WithdrawalCrashPoint.class);
        crash = new Crash<>(point, voice);
        KillDatabase database = settings.database();
        sql = new JdbcTemplate(database.dataSource());
        register("nodeDatabase", database.dataSource());
        register("nodeDialect", database.dialect());
        register("nodeSettings", settings);
        register("nodeCrash", crash);
        // whoever took the time of the lookup or of the mail for that of the statement is found out
        Duration behind = Duration.ofDays(settings.isSurvivor() ? 1 : 0);
        register("aftersaleClock", Clock.offset(Clock.systemUTC(), behind.negated()));
        registerShop();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.loadBeanDefinitions(new ClassPathResource("kill/withdrawal-kill-node.xml"));
        beans.refresh();
    }

    private void registerShop() {
        ShopOfStatements shop = new ShopOfStatements();
        register("aftersaleStoreOrders", shop);
        register("aftersaleWithdrawalLaw", shop);
        register("blEntityConfiguration", ShopOfStatements.entities());
        register("aftersaleExemptGoods", ShopOfStatements.nothingOf(ExemptGoods.class));
        register("aftersaleRefundedLines", ShopOfStatements.nothingOf(RefundedLines.class));
        register("aftersaleAnswerDeadline", ShopOfStatements.nothingOf(AnswerDeadline.class));
        register(
                "aftersaleWithdrawalSettlement",
                ShopOfStatements.nothingOf(WithdrawalSettlement.class));
    }

    private void register(String id, Object bean) {
        beans.getBeanFactory().registerSingleton(id, bean);
    }

    /** Does not return: as the page, which looks the order up once the statement is committed. */
    private void crash() throws Exception {
        Withdrawal statement =
                beans.getBean(Withdrawals.class).submit(statementOf(point), Locale.ENGLISH);
        crash.at(WithdrawalCrashPoint.STATEMENT_COMMITTED);
        beans.getBean(WithdrawalMatching.class).match(statement.getId());
        crash.at(WithdrawalCrashPoint.LOOKUP_COMMITTED);
        OwnDeliveries own = new OwnDeliveries(sql, statement.getNumber());
        DeliveryQueue ownQueue = new CrashingQueue(queue(), own, new Crash<>(null, voice));
        deliver(ownQueue, CRASHING_LEASE_MILLIS);
        System.in.read();
    }

    private static WithdrawalRequest statementOf(WithdrawalCrashPoint point) {
        return new WithdrawalRequest(null, point.name())
                .from("Ann", ShopOfStatements.EMAIL)
                .about(ShopOfStatements.orderNumber(point), null)
                .saying("I withdraw from " + point);
    }

    private void finishWhatIsLeft() throws Exception {
        DeliveryJob job = deliver(queue(), LEASE_MILLIS);
        System.in.read();
        job.destroy();
    }

    private DeliveryQueue queue() {
        return beans.getBean(DeliveryQueue.class);
    }

    private DeliveryJob deliver(DeliveryQueue queue, long leaseMillis) {
        List<EventConsumer> consumers =
                new ArrayList<>(beans.getBeansOfType(EventConsumer.class).values());
        DeliveryJob job =
                new DeliveryJob(new EventDispatcher(queue, consumers, leaseMillis), Side.SITE);
        job.jobs = "site";
        KillNode.again(20, job::run);
        return job;
    }

    public static void main(String[] arguments) throws Exception {
        NodeVoice voice = new NodeVoice();
        NodeSettings settings = NodeSettings.parse(arguments);
        WithdrawalKillNode node = new WithdrawalKillNode(settings, voice);
        voice.say(NodeProcess.READY);
        if (settings.isSurvivor()) {
            node.finishWhatIsLeft();
        } else {
            node.crash();
        }
        System.exit(0);
    }
}

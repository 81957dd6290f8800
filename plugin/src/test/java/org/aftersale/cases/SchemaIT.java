package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import javax.xml.parsers.DocumentBuilderFactory;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.aftersale.claim.Claim;
import org.aftersale.claim.reason.ClaimReason;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.claim.reason.Reasons;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.ticket.Ticket;
import org.hibernate.cfg.Configuration;
import org.hibernate.tool.hbm2ddl.SchemaValidator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class SchemaIT extends HostTestBase {

    @Test
    void matchesTheEntityMappings() throws Exception {
        Configuration ours = new Configuration();
        ours.setProperty("hibernate.dialect", CasesDatabase.chosen().dialect());
        ours.getProperties().put("hibernate.connection.datasource", store.dataSource);
        NodeList entities =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                getClass()
                                        .getResourceAsStream("/META-INF/persistence-aftersale.xml"))
                        .getElementsByTagName("class");
        assertThat(entities.getLength()).isGreaterThan(7);
        for (int i = 0; i < entities.getLength(); i++) {
            String name = entities.item(i).getTextContent().trim();
            ours.addAnnotatedClass(Class.forName(name));
        }
        new SchemaValidator(ours).validate();
    }

    @Test
    void createsForeignKeysToTheHostOnTheFirstStartOnly() throws Exception {
        try (Connection connection = store.dataSource.getConnection()) {
            Liquibase start = changes(connection);
            assertThat(start.listUnrunChangeSets(new Contexts(), new LabelExpression())).isEmpty();
            start.update(new Contexts(), new LabelExpression());
            assertThat(start.listUnrunChangeSets(new Contexts(), new LabelExpression())).isEmpty();
        }
        Throwable refused =
                catchThrowable(
                        () ->
                                store.sql.update(
                                        "update AFS_TICKET set ORDER_ID = -1 where TICKET_ID ="
                                                + " ?",
                                        cases.file(customer, order, 0).getTicketId()));
        assertThat(ConflictRetry.isConflict(refused)).isTrue();
    }

    @Test
    void dropsTheClaimsCopyOfTheDueTimeAndKeepsTheClaims() throws Exception {
        Claim before = cases.file(customer, order, 0);
        store.sql.execute("alter table AFS_CLAIM add column ANSWER_BY bigint default 0 not null");
        store.sql.update("delete from AFS_DATABASECHANGELOG where ID = '012-claim-answer-date'");
        try (Connection connection = store.dataSource.getConnection()) {
            changes(connection).update(new Contexts(), new LabelExpression());
        }
        assertThat(
                        store.sql.queryForMap(
                                "select * from AFS_CLAIM where CLAIM_ID = ?", before.getId()))
                .doesNotContainKey("ANSWER_BY");
        assertThat(cases.again(before).getAnswerBy()).isEqualTo(cases.ticket(before).getDueAt());
        Claim after = cases.file(customer, order, 1);
        assertThat(cases.again(after).getAnswerBy()).isEqualTo(cases.ticket(after).getDueAt());
    }

    @Test
    void takesWhatWasApprovedBeforeAsOwedInOpenCasesAndAsDoneInFinishedOnes() throws Exception {
        Claim open = approvedBefore(0);
        Claim finished = approvedBefore(1);
        store.sql.update(
                "update AFS_TICKET set STATUS = 'SOLVED' where CASE_NUMBER = ?",
                finished.getNumber());
        store.sql.update("delete from AFS_DATABASECHANGELOG where ID = '013-remedies-owed'");
        try (Connection connection = store.dataSource.getConnection()) {
            changes(connection).update(new Contexts(), new LabelExpression());
        }
        assertThat(cases.again(open).isOwed()).isTrue();
        assertThat(cases.again(open).getRemedyBy())
                .isNotNull()
                .isEqualTo(cases.ticket(open).getDueAt());
        assertThat(cases.again(finished).isOwed()).isFalse();
        assertThat(cases.again(finished).getRemedyBy()).isNull();
        assertThat(cases.ticket(finished).getDueAt()).isEqualTo(Ticket.NEVER);
    }

    /** As a version left it that knew nothing of remedies. */
    private Claim approvedBefore(int line) {
        Claim claim = cases.file(customer, order, line);
        cases.decide(cases.agent, claim, "APPROVED");
        store.sql.update("update AFS_CLAIM set REMEDY_BY = null where CLAIM_ID = ?", claim.getId());
        store.sql.update(
                "update AFS_TICKET set DUE_AT = ? where CASE_NUMBER = ?",
                Ticket.NEVER,
                claim.getNumber());
        return claim;
    }

    private static Liquibase changes(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDatabaseChangeLogTableName("AFS_DATABASECHANGELOG");
        database.setDatabaseChangeLogLockTableName("AFS_DATABASECHANGELOGLOCK");
        return new Liquibase(
                "aftersale/schema/changelog.xml", new ClassLoaderResourceAccessor(), database);
    }

    @Test
    void containsTheInitialReasons() {
        Reasons reasons = store.bean("aftersaleReasons", Reasons.class);
        assertThat(reasons.of(ReasonKind.CLAIM))
                .extracting(ClaimReason::getCode)
                .startsWith("DAMAGED", "DEFECTIVE")
                .endsWith("OTHER");
        assertThat(reasons.knows(ReasonKind.APPROVAL, "DAMAGED")).isFalse();
    }
}

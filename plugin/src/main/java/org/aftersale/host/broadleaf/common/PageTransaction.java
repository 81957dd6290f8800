package org.aftersale.host.broadleaf.common;

import javax.annotation.Resource;
import javax.persistence.EntityManagerFactory;
import org.aftersale.shared.PageReads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** The transaction in which a thread reads a page, in a session of its own. */
@Component("aftersalePageReads")
public class PageTransaction implements PageReads {

    private final ThreadLocal<Page> pages = new ThreadLocal<Page>();

    @Resource(name = "blTransactionManager")
    protected PlatformTransactionManager transactions;

    @Resource(name = "entityManagerFactory")
    protected EntityManagerFactory factory;

    @Override
    public void open() {
        pages.set(new Page());
    }

    @Override
    public void close() {
        Page page = pages.get();
        pages.remove();
        if (page != null) {
            end(page);
        }
    }

    /**
     * To be called before each call of a service. Only a call by the page itself begins or ends its
     * transaction; calls of services among themselves belong to the call by the page.
     *
     * @param call null for a call outside any transaction
     */
    void enter(TransactionAttribute call) {
        Page page = pages.get();
        if (page == null || page.depth++ > 0 || call == null) {
            return;
        }
        if (!joins(call)) {
            end(page);
        } else if (page.status == null) {
            begin(page);
        }
    }

    /** To be called after each call of a service, also after a failed one. */
    void leave() {
        Page page = pages.get();
        if (page != null) {
            page.depth--;
        }
    }

    private static boolean joins(TransactionDefinition call) {
        return call.isReadOnly()
                && call.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED;
    }

    private void begin(Page page) {
        RequestSession request = RequestSession.detach(factory);
        try {
            page.status = transactions.getTransaction(readOnly());
            page.request = request;
        } finally {
            if (page.status == null) {
                request.reattach();
            }
        }
    }

    private static TransactionDefinition readOnly() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(true);
        return definition;
    }

    private void end(Page page) {
        TransactionStatus status = page.status;
        if (status == null) {
            return;
        }
        page.status = null;
        try {
            if (status.isRollbackOnly()) {
                transactions.rollback(status);
            } else {
                transactions.commit(status);
            }
        } finally {
            page.request.reattach();
        }
    }

    private static final class Page {

        /** Null until the first read, and after a write. */
        private TransactionStatus status;

        private RequestSession request;

        /** How many calls of services the thread is in. */
        private int depth;
    }
}

<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign cases = page.cases![] questions = page.questions![] orders = page.orders![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs">
  <header class="afs-head">
    <#assign guest = page.guest!false>
    <#if page.only?? && !guest><@ui.back "/account/service" msg("aftersale.back.hub")/></#if>
    <h1><#if guest>${msg("aftersale.title.guest", page.only)}<#else>${msg("aftersale.title.hub")}</#if></h1>
    <p class="afs-lead"><#if guest>${msg("aftersale.guest.hub.lead")}<#else>${msg("aftersale.hub.lead")}</#if></p>
    <#if page.askUrl?has_content>
    <p class="afs-head__act<#if page.withdrawUrl??> afs-actions</#if>">
      <a class="afs-button afs-button--line" href="${ui.href(page.askUrl)}">${msg("aftersale.title.question.new")}</a>
      <#if page.withdrawUrl??>
      <a class="afs-button afs-button--line" href="${ui.href(page.withdrawUrl)}">${msg("aftersale.withdraw.step1")}</a>
      </#if>
    </p>
    </#if>
    <p><a class="afs-entry" href="${url("/help")}">${msg("aftersale.help.entry")}</a></p>
  </header>
  <#if page.credit??>
  <p class="afs-credit">
    <a href="${ui.href(page.credit.url)}">${msg("aftersale.title.credit")}</a>
    <#list page.credit.balances as b>
    <strong class="afs-sum">${money(b)}</strong>
    <#sep>
    <span class="afs-dot" aria-hidden="true">·</span>
    </#list>
  </p>
  </#if>
  <#if page.notice?has_content><@ui.notice page.notice/></#if>
  <#if page.accountUrl??>
  <@f.open action=page.accountUrl class="afs-card afs-stack">
    <p>${msg("aftersale.guest.add.text")}</p>
    <div class="afs-actions">
      <button class="afs-button" type="submit">${msg("aftersale.guest.add")}</button>
    </div>
  </@f.open>
  </#if>

  <#if !page.only?? || cases?has_content || questions?has_content>
  <section class="afs-section" aria-labelledby="afs-cases">
    <h2 id="afs-cases">${msg("aftersale.hub.cases")}</h2>
    <#if cases?has_content || questions?has_content>
    <ul class="afs-list afs-grid">
      <#list questions as q>
      <#assign kind = (q.withdrawal!false)?then("withdrawal", (q.returned!false)?then("returned", "question"))>
      <li class="afs-card afs-case">
        <div class="afs-case__head">
          <h3 class="afs-card__title"><a href="${ui.href(q.url)}" dir="auto">${(kind == "withdrawal")?then(
            msg("aftersale.title.withdrawal", q.subject), q.subject)}</a></h3>
          <@ui.pill "aftersale." + kind + ".status" q.statusCode/>
        </div>
        <p class="afs-meta">
          ${msg("aftersale." + kind + ".word")}
          <span class="afs-no">${q.number}</span>
          <#if q.orderNumber?has_content>
          <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.hub.case.order", q.orderNumber)}
          </#if>
          <span class="afs-dot" aria-hidden="true">·</span> <@ui.day q.createdAt/>
        </p>
        <#if q.statusCode == "PENDING"><p class="afs-case__next"><strong>${msg("aftersale.hub.case.yourturn")}</strong></p>
        <#elseif q.answerBy??><p class="afs-case__next">${msg((kind == "withdrawal")?then("aftersale.withdrawal.nextby",
          "aftersale.hub.case.answerby"), date(q.answerBy))}</p></#if>
      </li>
      </#list>
      <#list cases as c>
      <li class="afs-card afs-case">
        <div class="afs-case__head">
          <h3 class="afs-card__title"><a href="${ui.href(c.url)}">${c.number}</a></h3>
          <@ui.pill "aftersale.claim.status" c.statusCode/>
        </div>
        <p class="afs-meta">
          ${msg("aftersale.hub.case.order", c.orderNumber)} <span class="afs-dot" aria-hidden="true">·</span>
          <@ui.day c.createdAt/><#if c.unread!false> <span class="afs-pill afs-pill--accent">${msg("aftersale.hub.unread")}</span></#if>
        </p>
        <#if c.statusCode != "WITHDRAWN">
        <#assign steps = []>
        <#list c.steps as s>
        <#assign steps += [{"code": s, "state": (s?index < c.step)?then("done", (s?index == c.step)?then("current", "todo"))}]>
        </#list>
        <@ui.stepper steps true/>
        </#if>
        <#if c.statusCode == "WAITING_FOR_CUSTOMER"><p class="afs-case__next"><strong>${msg("aftersale.hub.case.yourturn")}</strong></p>
        <#elseif c.answerBy??><p class="afs-case__next">${msg("aftersale.hub.case.answerby", date(c.answerBy))}</p></#if>
      </li>
      </#list>
    </ul>
    <#else>
    <div class="afs-empty"><p>${msg("aftersale.hub.cases.none")}</p></div>
    </#if>
  </section>
  </#if>

  <section class="afs-section" aria-labelledby="afs-orders">
    <h2 id="afs-orders">${msg(guest?then("aftersale.guest.order.heading", "aftersale.hub.orders"))}</h2>
    <#if guest && !(page.signedIn!false)><p class="afs-meta afs-before">${msg("aftersale.guest.add.hint")}</p></#if>
    <#if orders?has_content>
    <ul class="afs-list">
      <#list orders as o>
      <li class="afs-card afs-order">
        <div class="afs-order__head">
          <div class="afs-order__about">
            <h3 class="afs-card__title">
              <a href="${ui.href(o.orderUrl)}"><@ui.whole msg("aftersale.order.title", o.number) o.number/></a>
            </h3>
            <p class="afs-meta"><@ui.day o.submittedAt/> <span class="afs-dot" aria-hidden="true">·</span> ${money(o.total)}</p>
          </div>
          <@ui.pill "aftersale.order.status" o.statusCode/>
          <#if o.returnUrl?has_content>
          <a class="afs-button afs-button--line" href="${ui.href(o.returnUrl)}">
            ${msg("aftersale.action.return")}<span class="afs-hidden"> – ${msg("aftersale.order.title", o.number)}</span></a>
          </#if>
          <#if o.helpUrl?has_content>
          <a class="afs-button afs-button--line" href="${ui.href(o.helpUrl)}">
            ${msg("aftersale.action.report")}<span class="afs-hidden"> – ${msg("aftersale.order.title", o.number)}</span></a>
          </#if>
        </div>
        <#if o.parcels?has_content><@ui.parcels o.parcels/></#if>
        <ul class="afs-list afs-lines">
          <#list o.lines as l>
          <li>
            <@ui.orderLine l>
              <#if l.openCase??>
              <p class="afs-line__case">
                <a class="afs-no" href="${ui.href(l.openCase.url)}">${msg("aftersale.line.case", l.openCase.number)}</a>
                <@ui.pill "aftersale.claim.status" l.openCase.statusCode/>
              </p>
              </#if>
              <#if l.actions?has_content>
              <p class="afs-line__acts">
                <#list l.actions as a>
                <a href="${ui.href(a.url)}">${msg("aftersale.action." + a.code)}<span class="afs-hidden"> – ${l.name}</span></a>
                </#list>
              </p>
              </#if>
            </@ui.orderLine>
          </li>
          </#list>
        </ul>
        <#if o.refunds?has_content>
        <ul class="afs-list afs-refunds">
          <#list o.refunds as r><li><@ui.refundLine r/></li></#list>
        </ul>
        </#if>
        <#if !o.helpUrl?has_content && !o.returnUrl?has_content>
        <p class="afs-order__foot afs-meta">${msg("aftersale.order.nothing")}</p>
        </#if>
      </li>
      </#list>
    </ul>
    <#if page.pager??><@ui.pager page.pager msg("aftersale.hub.orders.pages")/></#if>
    <#else>
    <div class="afs-empty">
      <p class="afs-empty__title">${msg("aftersale.hub.orders.none")}</p>
      <p>${msg("aftersale.hub.orders.none.text")}</p>
    </div>
    </#if>
    <#if page.guestUrl??>
    <p class="afs-after"><a class="afs-entry" href="${ui.href(page.guestUrl)}">${msg("aftersale.guest.entry")}</a></p>
    </#if>
  </section>
  <#if page.guarantee??><@ui.guarantee page.guarantee/></#if>
</div>

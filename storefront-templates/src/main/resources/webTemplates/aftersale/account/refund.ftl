<#import "../lib/ui.ftl" as ui>
<#import "../lib/money.ftl" as m>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs">
  <header class="afs-head">
    <@ui.home page/>
    <div class="afs-head__row">
      <h1><@ui.whole msg("aftersale.refund.heading", page.number) page.number/></h1>
      <@ui.pill "aftersale.refund.status" page.statusCode/>
    </div>
    <p class="afs-meta">
      ${msg("aftersale.claim.about.before")}
      <a href="${ui.href(page.order.orderUrl)}"><@ui.whole msg("aftersale.order.title", page.order.number) page.order.number/></a>
      <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.refund.reason." + page.reasonCode)}
    </p>
  </header>

  <section class="afs-card afs-where" aria-labelledby="afs-where">
    <h2 class="afs-hidden" id="afs-where">${msg("aftersale.refund.where")}</h2>
    <@ui.stepper page.steps false "aftersale.refund.progress" msg("aftersale.refund.progress")/>
    <div class="afs-where__say">
      <p>${msg("aftersale.refund.say." + page.statusCode, money(page.amount), money(page.paid))}</p>
    </div>
    <ul class="afs-list afs-payouts">
      <#list page.payouts as p>
      <li class="afs-payout">
        <p class="afs-payout__to">${msg("aftersale.refund.to." + p.toCode, money(p.amount))}</p>
        <p class="afs-meta">
          <#if p.at??>
          ${msg("aftersale.refund.place." + p.placeCode, date(p.at))}
          <#else>
          ${msg("aftersale.refund.place." + p.placeCode)}
          </#if>
        </p>
      </li>
      </#list>
    </ul>
    <p class="afs-payouts__more">
      <#if page.creditUrl?has_content><a class="afs-entry" href="${ui.href(page.creditUrl)}">${msg("aftersale.refund.credit.see")}</a></#if>
      <a class="afs-entry" href="${ui.href(page.askUrl)}">${msg("aftersale.refund.ask")}</a>
    </p>
  </section>

  <#if page.why??>
  <section class="afs-section" aria-labelledby="afs-why">
    <h2 id="afs-why">${msg("aftersale.refund.why.title")}</h2>
    <p class="afs-lead">${msg("aftersale.refund.why.lead", date(page.createdAt))}</p>
    <div class="afs-columns afs-reckoning">
      <div class="afs-columns__side">
        <section class="afs-card">
          <h3 class="afs-card__title">${msg("aftersale.refund.why.total.title")}</h3>
          <@m.sums page.why.total/>
        </section>
        <section class="afs-card">
          <h3 class="afs-card__title">${msg("aftersale.refund.why.order.title", page.order.number)}</h3>
          <@m.sums page.why.order/>
        </section>
        <p class="afs-meta"><a class="afs-entry" href="${ui.href(page.whyUrl)}">${msg("aftersale.refund.why.json")}</a></p>
      </div>
      <div class="afs-columns__main">
        <ul class="afs-list">
          <#list page.why.items as i>
          <li class="afs-card afs-explained">
            <h3 class="afs-card__title" dir="auto">
              <#if i.kind == "UNIT">
              ${i.name!msg("aftersale.refund.why.UNIT")}
              <#else>
              ${msg("aftersale.refund.why." + i.kind)}<#if i.name?has_content> – ${i.name}</#if>
              </#if>
            </h3>
            <#if i.kind == "UNIT">
            <p class="afs-meta">
              ${msg("aftersale.quantity.of.line", i.count)}
              <#if i.bundle?has_content>
              <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.refund.why.bundle", i.bundle)}
              </#if>
            </p>
            </#if>
            <@m.sums i.rows/>
          </li>
          </#list>
        </ul>
      </div>
    </div>
  </section>
  </#if>
</div>

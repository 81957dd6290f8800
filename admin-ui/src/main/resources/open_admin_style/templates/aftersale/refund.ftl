<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign version = ui.id(page.version)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/refunds")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.refunds")}</a></p>
    <h1>${msg("aftersale.title.refund", page.number)}</h1>
  </header>
  <@m.notes/>
  <p class="afs-hidden" role="status" data-afs-live-said></p>

  <div class="afs-work">
    <div class="afs-work__main" id="afs-live" data-afs-stands="${ui.label("aftersale.refund.status", page.statusCode)}"
      <#if page.moving!false> data-afs-live</#if>>
      <section class="afs-card" aria-labelledby="afs-stand">
        <h2 class="afs-card__title" id="afs-stand">
          <span class="afs-total">${money(page.amount)}</span> <@ui.pill "aftersale.refund.status" page.statusCode/>
        </h2>
        <dl class="afs-facts">
          <div><dt>${msg("aftersale.order")}</dt><dd><a href="${ui.href(page.orderUrl)}">${page.orderNumber}</a></dd></div>
          <#if page.customerName?has_content><div><dt>${msg("aftersale.customer")}</dt><dd dir="auto">${page.customerName}</dd></div></#if>
          <div><dt>${msg("aftersale.refund.reason")}</dt><dd>${ui.label("aftersale.refund.reason", page.reasonCode)}</dd></div>
          <#if page.caseUrl??><div><dt>${msg("aftersale.refund.case")}</dt><dd><a class="afs-no"
            href="${ui.href(page.caseUrl)}">${page.caseNumber}</a></dd></div></#if>
          <div><dt>${msg("aftersale.refund.paid")}</dt><dd>${money(page.paid)}</dd></div>
          <div><dt>${msg("aftersale.refund.asked-by")}</dt><dd>${page.by}<br><span class="afs-meta"><@ui.moment page.at/></span></dd></div>
          <#if page.confirmedBy?has_content><div><dt>${msg("aftersale.refund.confirmed-by")}</dt><dd>${page.confirmedBy}</dd></div></#if>
        </dl>
        <#if page.note?has_content><p class="afs-words" dir="auto">${page.note}</p></#if>
        <#if page.moving!false>
        <p class="afs-hint">${msg("aftersale.refund.moving")} <a href="${ui.href(page.url)}">${msg("aftersale.refund.look-again")}</a></p>
        </#if>
        <#if page.waits!false><@second/></#if>
      </section>

      <section class="afs-card" aria-labelledby="afs-payouts">
        <h2 class="afs-card__title" id="afs-payouts">${msg("aftersale.refund.payouts")}</h2>
        <ul class="afs-lines"><#list page.payouts as p><@payout p/></#list></ul>
      </section>

      <section class="afs-card" aria-labelledby="afs-history">
        <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
        <ol class="afs-history">
          <#list page.history as h>
          <li>
            <span class="afs-history__text">
              ${h.text}
              <#if h.about??><span class="afs-meta">(${msg("aftersale.payout.no", h.about)})</span></#if>
            </span>
            <#if h.detail?has_content><span class="afs-words" dir="auto">${h.detail}</span></#if>
            <span class="afs-meta">${h.who} <span aria-hidden="true">·</span> <@ui.moment h.at/></span>
          </li>
          </#list>
        </ol>
      </section>
    </div>

    <div class="afs-work__side">
      <section class="afs-card" aria-labelledby="afs-why">
        <h2 class="afs-card__title" id="afs-why">${msg("aftersale.why")}</h2>
        <#if page.why??>
        <@m.why page.why/>
        <h3>${msg("aftersale.why.payouts")}</h3>
        <@m.payouts page.why.payouts/>
        <#else><p class="afs-advice afs-advice--bad">${msg("aftersale.why.unreadable")}</p></#if>
        <p><a href="${ui.href(page.whyUrl)}">${msg("aftersale.why.json")}</a></p>
      </section>
    </div>
  </div>
</div>

<#-- The second person's confirmation. -->
<#macro second>
<#local refuse = page.refuse!{} refuseErrors = (page.refuse.errors)!{}>
<div class="afs-advice afs-advice--warn">
  <p>
    <#if page.canConfirm!false>
    ${msg("aftersale.refund.waits.you", page.by)}
    <#elseif page.own!false>
    ${msg("aftersale.refund.waits.own")}
    <#else>
    ${msg("aftersale.refund.waits.other")}
    </#if>
  </p>
</div>
<#if page.canConfirm!false>
<@f.open action=page.url + "/confirm" version=version>
  <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.refund.confirm", money(page.awaiting))}</button></div>
</@f.open>
</#if>
<#if page.canRefuse!false>
<@f.summary errors=refuseErrors fields=[{"name": "words", "id": "afs-refuse-words"}]/>
<@f.open action=page.url + "/refuse" version=version>
  <@f.textarea id="afs-refuse-words" name="words" label=msg("aftersale.refund.refuse.words") value=refuse.words!"" errors=refuseErrors
    hintText=msg("aftersale.refund.refuse.hint") rows=2/>
  <div class="afs-actions"><button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.refund.refuse")}</button></div>
</@f.open>
</#if>
</#macro>

<#-- The payout to one payment, with its available actions. -->
<#macro payout p>
<#local wid = "afs-words-" + p.id errors = p.errors!{}>
<li class="afs-payout">
  <div class="afs-sum">
    <span class="afs-line__body">
      <span>
        <#if p.no??><span class="afs-meta">${msg("aftersale.payout.no", p.no)}</span></#if>
        <@m.tender {"wayCode": p.wayCode, "typeCode": p.typeCode!"", "reference": p.paymentReference!""}/>
      </span>
      <#local named = p.wayCode == "GATEWAY" && p.gateway?has_content>
      <span class="afs-meta">${named?then(p.gateway!"", ui.label("aftersale.payout.way", p.wayCode))}</span>
    </span>
    <span class="afs-sum__amount">${money(p.amount)}</span>
  </div>
  <p>
    <@ui.pill "aftersale.payout.status" p.statusCode/>
    <#if p.heldAct?has_content><span class="afs-meta">${ui.label("aftersale.payout.act", p.heldAct)}</span></#if>
    <#if p.paidAt??>
    <span class="afs-meta"><@ui.moment p.paidAt/></span>
    <#elseif p.calledAt??>
    <span class="afs-meta">${msg("aftersale.payout.tried", p.tries)} <@ui.moment p.calledAt/></span>
    </#if>
  </p>
  <#if p.problem?has_content && p.statusCode != "HELD">
  <div class="afs-advice afs-advice--<#if p.problem == "unknown" || p.problem == "unpaid-claimed">warn<#else>bad</#if>">
    <p><strong>${ui.label("aftersale.payout.problem", p.problem)}</strong></p>
    <#if msg("aftersale.payout.problem." + p.problem + ".advice") != "aftersale.payout.problem." + p.problem + ".advice">
    <p>${msg("aftersale.payout.problem." + p.problem + ".advice")}</p>
    </#if>
  </div>
  </#if>
  <#if p.answer?has_content || p.reference?has_content>
  <dl class="afs-facts">
    <#if p.reference?has_content>
    <div><dt>${msg("aftersale.payout.reference")}</dt><dd class="afs-break" dir="auto">${p.reference}</dd></div>
    </#if>
    <#if p.answer?has_content><div><dt>${msg("aftersale.payout.answer")}</dt><dd class="afs-break" dir="auto">${p.answer}</dd></div></#if>
  </dl>
  </#if>
  <@f.summary errors=errors fields=p.wordedActs?has_content?then([{"name": "words", "id": wid}], [])/>
  <#if p.acts?has_content>
  <@f.open action=page.url + "/payouts/" + p.id version=version class="afs-inline">
    <#list p.acts as a>
    <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="act" value="${a}">
      ${ui.label("aftersale.payout.act", a)}
    </button>
    </#list>
  </@f.open>
  </#if>
  <#if p.wordedActs?has_content>
  <@f.open action=page.url + "/payouts/" + p.id version=version>
    <@f.textarea id=wid name="words" label=msg("aftersale.payout.words") value=p.words!"" errors=errors
      hintText=msg("aftersale.payout.words.hint") rows=2/>
    <div class="afs-inline">
      <#list p.wordedActs as a>
      <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="act" value="${a}">
        ${ui.label("aftersale.payout.act", a)}
      </button>
      </#list>
    </div>
  </@f.open>
  </#if>
</li>
</#macro>

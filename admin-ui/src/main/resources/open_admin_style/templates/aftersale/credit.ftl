<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#assign reasons = page.reasons?map(r -> {"id": r, "name": ui.label("aftersale.credit.reason", r)})>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/refunds")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.refunds")}</a></p>
    <h1>${msg("aftersale.title.credit")}</h1>
    <p class="afs-meta">
      <#if page.customer??>
      <span dir="auto">${(page.customer.name)!msg("aftersale.credit.nameless")}</span>
      <#if page.customer.email?has_content><span aria-hidden="true">·</span> ${page.customer.email}</#if>
      <#else>
      ${msg("aftersale.credit.gone")}
      </#if>
    </p>
  </header>
  <@m.notes/>

  <div class="afs-work">
    <div class="afs-work__main">
      <section class="afs-card" aria-labelledby="afs-balance">
        <h2 class="afs-card__title" id="afs-balance">${msg("aftersale.credit.balance")}</h2>
        <#if page.balances?has_content>
        <#list page.balances as b>
        <p>
          <span class="afs-total">${money(b.amount)}</span>
          <#if b.nextDay??><span class="afs-meta">${msg("aftersale.credit.next", money(b.next), date(b.nextDay))}</span></#if>
        </p>
        </#list>
        <#else><p class="afs-meta">${msg("aftersale.credit.none")}</p></#if>
      </section>

      <#if page.requests?has_content>
      <section class="afs-card" aria-labelledby="afs-requests">
        <h2 class="afs-card__title" id="afs-requests">${msg("aftersale.credit.requests")}</h2>
        <ul class="afs-lines"><#list page.requests as r><@request r/></#list></ul>
      </section>
      </#if>

      <#if page.grants?has_content>
      <section class="afs-card" aria-labelledby="afs-grants">
        <h2 class="afs-card__title" id="afs-grants">${msg("aftersale.credit.grants")}</h2>
        <ul class="afs-lines"><#list page.grants as g><@grant g/></#list></ul>
      </section>
      </#if>

      <section class="afs-card" aria-labelledby="afs-history">
        <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
        <#if page.history?has_content>
        <table class="afs-grid" role="table" aria-labelledby="afs-history">
          <thead role="rowgroup"><tr role="row">
            <#list ["when", "what", "why", "by"] as c>
            <th role="columnheader" scope="col">${ui.label("aftersale.credit.col", c)}</th>
            </#list>
            <th role="columnheader" scope="col" class="afs-grid__sum">${msg("aftersale.credit.col.amount")}</th>
          </tr></thead>
          <tbody role="rowgroup">
            <#list page.history as h>
            <tr role="row">
              <td role="cell" class="afs-grid__main"><@ui.moment h.at/></td>
              <td role="cell" data-label="${msg("aftersale.credit.col.what")}">
                <span class="afs-queue__value">
                  <span class="afs-strong">${ui.label("aftersale.credit.kind", h.kindCode)}</span>
                  <#if h.lastDay??><span class="afs-meta">${msg("aftersale.credit.until", date(h.lastDay))}</span></#if>
                </span>
              </td>
              <td role="cell" data-label="${msg("aftersale.credit.col.why")}"><@reasoned h/></td>
              <td role="cell" data-label="${msg("aftersale.credit.col.by")}">
                <#if h.who?has_content>${h.who}<#else><span class="afs-none" aria-hidden="true">–</span></#if>
              </td>
              <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.credit.col.amount")}">
                <#assign sum = {"minor": h.amount.minor?abs, "currency": h.amount.currency}>
                <strong>${(h.amount.minor < 0)?then("−", "+")}${money(sum)}</strong>
              </td>
            </tr>
            </#list>
          </tbody>
        </table>
        <div class="afs-queue__foot"><@ui.pager page.pager/></div>
        <#else><p class="afs-meta">${msg("aftersale.credit.history.none")}</p></#if>
      </section>
    </div>

    <div class="afs-work__side">
      <#if page.form??>
      <#assign form = page.form errors = page.form.errors!{}>
      <section class="afs-card afs-card--reply" aria-labelledby="afs-grant">
        <h2 class="afs-card__title" id="afs-grant">${msg("aftersale.credit.grant")}</h2>
        <@f.summary errors=errors fields=[{"name": "amount", "id": "afs-amount"}, {"name": "currency", "id": "afs-currency"},
          {"name": "reason", "id": "afs-reason"}, {"name": "note", "id": "afs-note"}, {"name": "reference", "id": "afs-reference"},
          {"name": "lastDay", "id": "afs-last-day"}]/>
        <@f.open action=page.url + "/grant" key=ui.id(form.key)>
          <div class="afs-columns">
            <@f.input id="afs-amount" name="amount" label=msg("aftersale.money.col.amount") value=form.amount errors=errors
              hintText=msg("aftersale.credit.sum.hint", form.example) length="short"/>
            <@f.field id="afs-currency" name="currency" label=msg("aftersale.credit.currency") errors=errors>
              <select class="afs-input afs-select" id="afs-currency" name="currency"
                <@f.describedBy "afs-currency" "currency" false errors/>>
                <#list form.currencies as c><option value="${c}"<#if c == form.currency> selected</#if>>${c}</option></#list>
              </select>
            </@f.field>
          </div>
          <#if form.limit??><p class="afs-hint">${msg("aftersale.credit.limit", money(form.limit))}</p></#if>
          <@f.select id="afs-reason" name="reason" label=msg("aftersale.refund.reason") value=form.reason options=reasons
            empty=msg("aftersale.refund.reason.choose") errors=errors/>
          <@f.textarea id="afs-note" name="note" label=msg("aftersale.refund.note") value=form.note errors=errors
            hintText=msg("aftersale.refund.note.hint") rows=2/>
          <@f.input id="afs-reference" name="reference" label=msg("aftersale.credit.reference") value=form.reference errors=errors
            hintText=msg("aftersale.credit.reference.hint")/>
          <@f.input id="afs-last-day" name="lastDay" label=msg("aftersale.credit.last-day") value=form.lastDay errors=errors
            hintText=msg("aftersale.credit.last-day.hint") type="date" length="short"/>
          <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.credit.grant.do")}</button></div>
        </@f.open>
      </section>
      <#elseif page.customer??>
      <div class="afs-note"><p>${msg("aftersale.can.not.grant")}</p></div>
      </#if>
    </div>
  </div>
</div>

<#macro reasoned h><span class="afs-queue__value">
  <#if h.reasonCode?has_content><span>${ui.label("aftersale.credit.reason", h.reasonCode)}</span></#if>
  <#if h.reference?has_content>
  <#if h.referenceUrl?has_content>
  <a class="afs-no" href="${ui.href(h.referenceUrl)}">${h.reference}</a>
  <#else>
  <span class="afs-break">${h.reference}</span>
  </#if>
  </#if>
  <#if h.note?has_content><span class="afs-words afs-meta" dir="auto">${h.note}</span></#if>
  <#if !(h.reasonCode?has_content || h.reference?has_content || h.note?has_content)>
  <span class="afs-none" aria-hidden="true">–</span>
  </#if>
</span></#macro>

<#-- Credit above somebody's limit, and the forms that decide it. -->
<#macro request r>
<li class="afs-payout">
  <div class="afs-sum">
    <span class="afs-line__body">
      <#if r.lastDay??>
      <span class="afs-meta">${msg("aftersale.credit.until", date(r.lastDay))}</span>
      <#else>
      <span class="afs-meta">${msg("aftersale.credit.forever")}</span>
      </#if>
      <span class="afs-meta"><@ui.moment r.at/> <span aria-hidden="true">·</span> ${r.who}</span>
      <@reasoned r/>
    </span>
    <span class="afs-sum__amount">${money(r.amount)}</span>
  </div>
  <p class="afs-advice afs-advice--warn">
    <#if r.canConfirm!false>
    ${msg("aftersale.credit.waits.you", r.who)}
    <#elseif r.own!false>
    ${msg("aftersale.credit.waits.own")}
    <#else>
    ${msg("aftersale.credit.waits.other")}
    </#if>
  </p>
  <div class="afs-actions">
    <#if r.canConfirm!false>
    <@f.open action=r.url + "/confirm">
      <button class="afs-button" type="submit">${msg("aftersale.credit.confirm", money(r.amount))}</button>
    </@f.open>
    </#if>
    <#if r.canReject!false>
    <@f.open action=r.url + "/reject">
      <button class="afs-button afs-button--quiet" type="submit">
        ${msg((r.own!false)?then("aftersale.credit.withdraw", "aftersale.refund.refuse"))}
      </button>
    </@f.open>
    </#if>
  </div>
</li>
</#macro>

<#-- A grant's remaining amount, and the form that reverses it. -->
<#macro grant g>
<li class="afs-payout">
  <div class="afs-sum">
    <span class="afs-line__body">
      <span class="afs-strong">${msg("aftersale.credit.left-of", money(g.left), money(g.amount))}</span>
      <#if g.lastDay??>
      <span class="afs-meta">${msg("aftersale.credit.until", date(g.lastDay))}</span>
      <#else>
      <span class="afs-meta">${msg("aftersale.credit.forever")}</span>
      </#if>
      <span class="afs-meta"><@ui.moment g.at/><#if g.who?has_content> <span aria-hidden="true">·</span> ${g.who}</#if></span>
      <@reasoned g/>
    </span>
    <span class="afs-sum__amount">${money(g.left)}</span>
  </div>
  <#if g.form??>
  <#local errors = g.form.errors!{} id = "afs-back-" + g.id>
  <details class="afs-more"<#if g.open!false> open</#if>>
    <summary>${msg("aftersale.credit.reverse")}</summary>
    <@f.summary errors=errors
      fields=[{"name": "amount", "id": id + "-amount"}, {"name": "reason", "id": id + "-reason"}, {"name": "note", "id": id + "-note"}]/>
    <@f.open action=g.url key=ui.id(g.form.key)>
      <@f.input id=id + "-amount" name="amount" label=msg("aftersale.credit.reverse.amount") value=g.form.amount errors=errors
        hintText=msg("aftersale.credit.reverse.hint", g.form.example) length="short"/>
      <@f.select id=id + "-reason" name="reason" label=msg("aftersale.refund.reason") value=g.form.reason options=reasons
        empty=msg("aftersale.refund.reason.choose") errors=errors/>
      <@f.textarea id=id + "-note" name="note" label=msg("aftersale.refund.note") value=g.form.note errors=errors
        hintText=msg("aftersale.refund.note.hint") rows=2/>
      <div class="afs-actions">
        <button class="afs-button afs-button--quiet" type="submit">${msg("aftersale.credit.reverse.do")}</button>
      </div>
    </@f.open>
  </details>
  </#if>
</li>
</#macro>

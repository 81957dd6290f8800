<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/money.ftl" as m>
<#import "lib/law.ftl" as legal>
<#assign can = page.can!{} form = page.form errors = page.errors!{} facts = page.facts>
<#assign payable = (can.pay!false) && !(facts.nothingLeft!false)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/refunds")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.refunds")}</a></p>
    <h1>${msg("aftersale.title.order-money", page.number)}</h1>
    <p class="afs-head__facts">
      <@ui.pill "aftersale.order.status" page.statusCode/>
      <span class="afs-meta">
        <@ui.day page.submittedAt/>
        <#if page.customerName?has_content><span aria-hidden="true">·</span> <span dir="auto">${page.customerName}</span></#if>
      </span>
      <#if page.creditUrl?has_content> <a href="${ui.href(page.creditUrl)}">${msg("aftersale.credit.link")}</a></#if>
      <#if page.parcelsUrl?has_content> <a href="${ui.href(page.parcelsUrl)}">${msg("aftersale.parcel.link")}</a></#if>
      <#if page.adminUrl?has_content> <a href="${ui.href(page.adminUrl)}">${msg("aftersale.money.order.open")}</a></#if>
    </p>
    <#if page.parcels?has_content><@ui.parcels page.parcels/></#if>
  </header>
  <@m.notes/>
  <#list page.warnings as w><div class="afs-note afs-note--warn"><p>${w}</p></div></#list>

  <div class="afs-stack">
  <section class="afs-card" aria-labelledby="afs-facts">
    <h2 class="afs-hidden" id="afs-facts">${msg("aftersale.money.facts")}</h2>
    <dl class="afs-facts">
      <#list ["paid", "captured", "back"] as name>
      <div><dt>${ui.label("aftersale.money.fact", name)}</dt><dd>${money(facts[name])}</dd></div>
      </#list>
      <#if facts.outside.minor != 0><div><dt>${msg("aftersale.money.fact.outside")}</dt><dd>${money(facts.outside)}</dd></div></#if>
      <#if facts.overpaid.minor != 0><div><dt>${msg("aftersale.money.fact.overpaid")}</dt><dd>${money(facts.overpaid)}</dd></div></#if>
      <div><dt>${msg("aftersale.money.fact.left")}</dt><dd class="afs-total">${money(facts.left)}</dd></div>
    </dl>
  </section>

  <#if can.pay!false>
  <#if payable>
  <@f.open action=page.previewUrl class="afs-stack">
    <input type="hidden" name="currency" value="${form.currency}">
    <#if form.case?has_content>
    <input type="hidden" name="case" value="${form.case}">
    <div class="afs-note"><p>${msg("aftersale.refund.case.filled" +
      form.case?starts_with("RMA-")?then(".return", ""), form.case)}</p></div>
    </#if>
    <#assign fields = [{"name": "pick", "id": "afs-units"}]>
    <#list page.rows as r><#assign fields += [{"name": "pick_" + r.key, "id": "afs-pick-" + r.key}]></#list>
    <#assign fields += [{"name": "delivery", "id": "afs-delivery"}, {"name": "fee", "id": "afs-fee"}]>
    <#assign fields += [{"name": "sum", "id": "afs-sum"}, {"name": "reason", "id": "afs-reason"}, {"name": "note", "id": "afs-note"}]>
    <@f.summary errors=errors fields=fields/>
    <@units/>
    <section class="afs-card afs-card--reply" aria-labelledby="afs-refund">
      <h2 class="afs-card__title" id="afs-refund">${msg("aftersale.refund.new")}</h2>
      <#if page.rows?filter(r -> r.kind == "SHIPPING")?has_content || form.delivery?has_content>
      <@f.input id="afs-delivery" name="delivery" label=msg("aftersale.refund.delivery") value=form.delivery errors=errors
        hintText=msg("aftersale.refund.delivery.hint", form.currency) length="short"/>
      </#if>
      <#if form.fee?has_content>
      <@f.input id="afs-fee" name="fee" label=msg("aftersale.refund.fee") value=form.fee errors=errors
        hintText=msg("aftersale.refund.fee.hint", form.currency) length="short"/>
      </#if>
      <@f.input id="afs-sum" name="sum" label=msg("aftersale.refund.sum") value=form.sum errors=errors
        hintText=msg("aftersale.refund.sum.hint", form.example, form.currency) length="short"/>
      <fieldset class="afs-field">
        <legend class="afs-label">${msg("aftersale.refund.to")}</legend>
        <div class="afs-choices">
          <label class="afs-choice">
            <input type="radio" name="to" value="payments"<#if !(form.credit!false)> checked</#if>> ${msg("aftersale.refund.to.payments")}
          </label>
          <label class="afs-choice">
            <input type="radio" name="to" value="credit"<#if form.credit!false> checked</#if>> ${msg("aftersale.refund.to.credit")}
          </label>
        </div>
      </fieldset>
      <@f.select id="afs-reason" name="reason" label=msg("aftersale.refund.reason") value=form.reason
        options=form.reasons?map(r -> {"id": r, "name": ui.label("aftersale.refund.reason", r)}) empty=msg("aftersale.refund.reason.choose")
        errors=errors/>
      <@f.textarea id="afs-note" name="note" label=msg("aftersale.refund.note") value=form.note errors=errors
        hintText=msg("aftersale.refund.note.hint") rows=2/>
      <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.refund.look")}</button></div>
    </section>
  </@f.open>
  <#else>
  <@f.summary errors=errors fields=[]/>
  <div class="afs-note"><p>${msg("aftersale.money.nothing-left")}</p></div>
  <@units/>
  </#if>
  <#else>
  <@units/>
  <div class="afs-note"><p>${msg("aftersale.can.not.pay")}</p></div>
  </#if>

  <section class="afs-card" aria-labelledby="afs-payments">
    <h2 class="afs-card__title" id="afs-payments">${msg("aftersale.money.payments")}</h2>
    <#if page.payments?has_content>
    <table class="afs-grid afs-grid--sums" role="table" aria-labelledby="afs-payments">
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">${msg("aftersale.money.col.payment")}</th>
        <#list ["captured", "back", "pending", "left"] as c>
        <th role="columnheader" scope="col" class="afs-grid__sum">${ui.label("aftersale.money.col", c)}</th>
        </#list>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.payments as p>
        <tr role="row">
          <td role="cell" class="afs-grid__main">
            <@m.tender p/>
            <span class="afs-meta">${p.gateway?has_content?then(p.gateway!"", msg("aftersale.money.no-gateway"))}</span>
          </td>
          <#list ["captured", "back", "pending", "left"] as c>
          <td role="cell" class="afs-grid__sum" data-label="${ui.label("aftersale.money.col", c)}"><span><@m.some p[c]/></span></td>
          </#list>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-meta">${msg("aftersale.money.payments.none")}</p></#if>
  </section>

  <section class="afs-card" aria-labelledby="afs-earlier">
    <h2 class="afs-card__title" id="afs-earlier">${msg("aftersale.money.refunds")}</h2>
    <#if page.refunds?has_content>
    <table class="afs-grid" role="table" aria-labelledby="afs-earlier">
      <thead role="rowgroup"><tr role="row">
        <#list ["refund", "status", "reason", "by"] as c>
        <th role="columnheader" scope="col">${ui.label("aftersale.money.col", c)}</th>
        </#list>
        <th role="columnheader" scope="col" class="afs-grid__sum">${msg("aftersale.money.col.amount")}</th>
      </tr></thead>
      <tbody role="rowgroup">
        <#list page.refunds as r>
        <tr role="row">
          <td role="cell" class="afs-grid__main">
            <a class="afs-no" href="${ui.href(r.url)}">${r.number}</a> <span class="afs-meta"><@ui.moment r.at/></span>
          </td>
          <td role="cell" data-label="${msg("aftersale.money.col.status")}"><@ui.pill "aftersale.refund.status" r.statusCode/></td>
          <td role="cell" data-label="${msg("aftersale.money.col.reason")}">${ui.label("aftersale.refund.reason", r.reasonCode)}</td>
          <td role="cell" data-label="${msg("aftersale.money.col.by")}">${r.by}</td>
          <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.amount")}">${money(r.amount)}</td>
        </tr>
        </#list>
      </tbody>
    </table>
    <#else><p class="afs-meta">${msg("aftersale.money.refunds.none")}</p></#if>
  </section>

  <#if page.law??><@legal.panel page.law/></#if>
  </div>
</div>

<#macro units>
<section class="afs-card" aria-labelledby="afs-units">
  <h2 class="afs-card__title" id="afs-units" tabindex="-1">${msg("aftersale.money.units.title")}</h2>
  <p class="afs-hint">${msg("aftersale.money.units.hint")}</p>
  <@f.error id="afs-units" name="pick" errors=errors/>
  <#if page.rows?has_content>
  <table class="afs-grid afs-grid--money<#if payable> afs-grid--pick</#if>" role="table" aria-labelledby="afs-units">
    <thead role="rowgroup"><tr role="row">
      <th role="columnheader" scope="col">${msg("aftersale.money.col.item")}</th>
      <#list ["list", "item-discount", "order-discount", "net", "taxes", "paid", "before", "left"] as c>
      <th role="columnheader" scope="col" class="afs-grid__sum">${ui.label("aftersale.money.col", c)}</th>
      </#list>
      <#if payable><th role="columnheader" scope="col">${msg("aftersale.money.col.pick")}</th></#if>
    </tr></thead>
    <tbody role="rowgroup">
      <#list page.rows as r>
      <tr role="row"<#if f.has(errors, "pick_" + r.key)> class="afs-row--error"</#if>>
        <td role="cell" class="afs-grid__main">
          <span class="afs-line">
            <#if r.kind == "UNIT"><@ui.picture r/></#if>
            <span class="afs-line__body">
              <span class="afs-line__name" dir="auto">${m.subject(r)}</span>
              <#if m.units(r)?has_content><span class="afs-meta">${m.units(r)}</span></#if>
              <#if r.bundle?has_content><span class="afs-meta" dir="auto">${msg("aftersale.money.bundle", r.bundle)}</span></#if>
              <#list r.uses![] as u><span class="afs-pill afs-pill--warn">${msg("aftersale.money.use." + u.code, u.count)}</span></#list>
            </span>
          </span>
        </td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.list")}">${money(r.list)}</td>
        <td role="cell" class="afs-grid__sum<#if r.itemDiscount.minor == 0> afs-grid__zero</#if>"
          data-label="${msg("aftersale.money.col.item-discount")}">
          <span><@m.less r.itemDiscount/></span>
        </td>
        <td role="cell" class="afs-grid__sum<#if r.orderDiscount.minor == 0> afs-grid__zero</#if>"
          data-label="${msg("aftersale.money.col.order-discount")}">
          <span><@m.less r.orderDiscount/></span>
        </td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.net")}">${money(r.net)}</td>
        <td role="cell" class="afs-grid__sum<#if !r.taxes?has_content> afs-grid__zero</#if>"
          data-label="${msg("aftersale.money.col.taxes")}">
          <#if r.taxes?has_content>
          <span class="afs-taxes">
            <#list r.taxes as t><span>${money(t.amount)} <span class="afs-meta">${t.name}</span></span></#list>
          </span>
          <#else>
          <span class="afs-none" aria-hidden="true">–</span>
          </#if>
        </td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.paid")}"><strong>${money(r.paid)}</strong></td>
        <td role="cell" class="afs-grid__sum<#if r.before.minor == 0> afs-grid__zero</#if>"
          data-label="${msg("aftersale.money.col.before")}">
          <span><@m.some r.before/></span>
        </td>
        <td role="cell" class="afs-grid__sum" data-label="${msg("aftersale.money.col.left")}">${money(r.left)}</td>
        <#if payable>
        <td role="cell" class="afs-grid__pick" data-label="${msg("aftersale.money.col.pick")}">
          <#if (r.most > 0)>
          <span><@pick r/></span>
          <#elseif r.paid.minor == 0>
          <span><span class="afs-none">${msg("aftersale.money.free")}</span></span>
          <#else>
          <span><span class="afs-none">${msg("aftersale.money.all-back")}</span></span>
          </#if>
        </td>
        </#if>
      </tr>
      </#list>
    </tbody>
  </table>
  <#else><p class="afs-meta">${msg("aftersale.money.units.none")}</p></#if>
</section>
</#macro>

<#-- The quantity of a row's units; a select box while the list is short. -->
<#macro pick r>
<#local id = "afs-pick-" + r.key name = "pick_" + r.key>
<#local what = m.subject(r) + m.units(r)?has_content?then(" (" + m.units(r) + ")", "")>
<label class="afs-hidden" for="${id}">${msg("aftersale.money.pick", what)}</label>
<#if (r.most <= 20)>
<select class="afs-input afs-select" id="${id}" name="${name}"<@f.describedBy id name false errors/>>
  <#list 0..r.most as n><option value="${n?c}"<#if r.picked == n?c> selected</#if>>${number(n)}</option></#list>
  <#if r.picked?has_content && !(r.picked?matches("[0-9]|1[0-9]|20") && (r.picked?number <= r.most))>
  <option value="${r.picked}" selected>${r.picked}</option>
  </#if>
</select>
<#else>
<input class="afs-input" type="number" min="0" max="${r.most?c}" id="${id}" name="${name}" value="${r.picked}"
  <@f.describedBy id name false errors/>>
</#if>
<@f.error id=id name=name errors=errors/>
</#macro>

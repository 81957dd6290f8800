<#import "lib/ui.ftl" as ui>
<#import "lib/form.ftl" as f>
<#import "lib/withdrawal.ftl" as wd>
<#import "lib/law.ftl" as legal>
<#assign can = page.can!{} replyForm = page.replyForm!{} noteForm = page.noteForm!{} replyErrors = page.replyErrors!{}
  noteErrors = page.noteErrors!{}>
<#assign version = ui.id(page.version!"")>
<#assign statusMoves = page.statusMoves![] nextStatuses = page.nextStatuses![]>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs-admin">
  <header class="afs-head">
    <p class="afs-back"><a href="${url("/aftersale/tickets")}"><span aria-hidden="true">←</span> ${msg("aftersale.title.tickets")}</a></p>
    <h1 dir="auto">${ui.subject(page)}</h1>
    <p class="afs-head__facts">
      <span class="afs-no">${page.number}</span> <span class="afs-meta">${ui.label("aftersale.ticket.type", page.typeCode)}</span>
      <@ui.pill "aftersale.ticket.status" page.statusCode/>
      <@ui.priority page/>
      <span><span class="afs-meta">${msg("aftersale.labelled", msg("aftersale.col.due"))}</span> <@ui.due page/></span>
    </p>
  </header>
  <#if page.notice?has_content><div class="afs-note afs-note--ok" role="status"><p>${msg(page.notice)}</p></div></#if>
  <#if page.warning?has_content><div class="afs-note afs-note--warn" role="alert"><p>${msg(page.warning)}</p></div></#if>

  <div class="afs-bar">
    <div class="afs-bar__part">
      <p class="afs-bar__label">
        ${msg("aftersale.labelled", msg("aftersale.col.assignee"))}
        <#if page.assigneeName?has_content>
        <strong>${page.assigneeName}<#if page.assignedToMe!false> ${msg("aftersale.assignee.me")}</#if></strong>
        <#else>
        <strong>${msg("aftersale.assignee.none")}</strong>
        </#if>
      </p>
      <#if can.answer!false>
      <@f.open action=page.url + "/assign" version=version class="afs-inline">
        <#if !(page.assignedToMe!false)>
        <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="to" value="me">
          ${msg("aftersale.assign.me")}
        </button>
        </#if>
        <#if page.assigneeName?has_content>
        <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="to" value="nobody">
          ${msg("aftersale.assign.nobody")}
        </button>
        </#if>
      </@f.open>
      </#if>
    </div>
    <#if can.answer!false>
    <div class="afs-bar__part">
      <@f.open action=page.url + "/priority" version=version class="afs-inline">
        <label class="afs-bar__label" for="afs-priority">${msg("aftersale.labelled", msg("aftersale.ticket.priority"))}</label>
        <select class="afs-input afs-select afs-select--small" id="afs-priority" name="to">
          <#list page.priorities![] as p>
          <option value="${p}"<#if (page.priorityCode!"") == p> selected</#if>>${ui.label("aftersale.ticket.priority", p)}</option>
          </#list>
        </select>
        <button class="afs-button afs-button--quiet afs-button--small" type="submit">${msg("aftersale.ticket.priority.set")}</button>
      </@f.open>
    </div>
    </#if>
    <#if (can.answer!false) && statusMoves?has_content>
    <div class="afs-bar__part">
      <p class="afs-bar__label" id="afs-moves">${msg("aftersale.status.move")}</p>
      <@f.open action=page.url + "/status" version=version class="afs-inline">
        <#list statusMoves as s>
        <button class="afs-button afs-button--quiet afs-button--small" type="submit" name="to" value="${s}">
          ${ui.label("aftersale.ticket.status", s)}
        </button>
        </#list>
      </@f.open>
    </div>
    </#if>
  </div>

  <div class="afs-work">
    <div class="afs-work__main">
      <section class="afs-work__talk" aria-labelledby="afs-talk">
        <h2 id="afs-talk">${msg("aftersale.conversation")}</h2>
        <#if page.messages?has_content>
        <ol class="afs-talk"><#list page.messages as m><@ui.bubble m/></#list></ol>
        <#else>
        <div class="afs-empty"><p>${msg("aftersale.conversation.none")}</p></div>
        </#if>
      </section>

      <#if can.answer!false>
      <#if page.closed!false>
      <div class="afs-note"><p>${msg("aftersale.reply.closed")}</p></div>
      <#else>
      <section class="afs-card afs-card--reply" aria-labelledby="afs-reply-title" id="reply">
        <h2 class="afs-card__title" id="afs-reply-title">${msg("aftersale.reply.title")}</h2>
        <@f.summary errors=replyErrors fields=[{"name": "body", "id": "afs-reply-body"}]/>
        <@f.open action=page.url + "/reply" key=ui.id(replyForm.key!"") version=version>
          <@f.textarea id="afs-reply-body" name="body" label=msg("aftersale.reply.label", page.customer.name) value=replyForm.body!""
            errors=replyErrors hintText=msg("aftersale.reply.hint" + (mailed!true)?then("", ".unmailed")) rows=6/>
          <div class="afs-actions">
            <#if nextStatuses?has_content>
            <span class="afs-next">
              <label class="afs-label" for="afs-reply-next">${msg("aftersale.reply.next")}</label>
              <select class="afs-input afs-select" id="afs-reply-next" name="next">
                <#list nextStatuses as s>
                <#assign chosen = replyForm.next?has_content?then((replyForm.next!"") == s.code, s.selected!false)>
                <option value="${s.code}"<#if chosen> selected</#if>>${ui.label("aftersale.ticket.status", s.code)}</option>
                </#list>
              </select>
            </span>
            </#if>
            <button class="afs-button" type="submit">${msg("aftersale.reply.send")}</button>
          </div>
        </@f.open>
      </section>
      </#if>
      <section class="afs-card afs-card--note" aria-labelledby="afs-note-title" id="note">
        <h2 class="afs-card__title" id="afs-note-title">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" fill="currentColor"/>
          </svg>
          ${msg("aftersale.note.title")}
        </h2>
        <@f.summary errors=noteErrors fields=[{"name": "body", "id": "afs-note-body"}]/>
        <@f.open action=page.url + "/note" key=ui.id(noteForm.key!"")>
          <@f.textarea id="afs-note-body" name="body" label=msg("aftersale.note.label") value=noteForm.body!"" errors=noteErrors
            hintText=msg("aftersale.note.hint") rows=3/>
          <div class="afs-actions"><button class="afs-button afs-button--note" type="submit">${msg("aftersale.note.save")}</button></div>
        </@f.open>
      </section>
      <#else>
      <div class="afs-note"><p>${msg("aftersale.can.not.answer")}</p></div>
      </#if>
    </div>

    <div class="afs-work__side">
      <#if page.withdrawal??><@wd.panel page.withdrawal page/></#if>
      <#if page.returnUrl??>
      <section class="afs-card" aria-labelledby="afs-return">
        <h2 class="afs-card__title" id="afs-return">${msg("aftersale.ticket.type.RETURN")}</h2>
        <p><a class="afs-button afs-button--small" href="${ui.href(page.returnUrl)}">${msg("aftersale.return.open")}</a></p>
      </section>
      </#if>
      <#if page.claim??>
      <#assign claim = page.claim claimErrors = page.claim.errors!{} decidable = (can.decide!false) && (page.claim.canDecide!false)>
      <section class="afs-card" aria-labelledby="afs-claim" id="decide">
        <h2 class="afs-card__title" id="afs-claim">${msg("aftersale.claim")} <@ui.pill "aftersale.claim.status" claim.statusCode/></h2>
        <dl class="afs-facts">
          <div><dt>${msg("aftersale.claim.reason")}</dt><dd>${claim.reason}</dd></div>
          <div><dt>${msg("aftersale.claim.remedy")}</dt><dd>${ui.label("aftersale.remedy", claim.remedyAsked)}</dd></div>
        </dl>
        <#assign fields = [{"name": "decision", "id": "afs-claim-lines"}]>
        <#list claim.lines as l>
        <#assign lid = ui.id(l.id) fields += [{"name": "decision_" + lid, "id": "afs-decision-" + lid}, {"name": "reason_" + lid,
          "id": "afs-reason-" + lid}, {"name": "note_" + lid, "id": "afs-words-" + lid}]>
        </#list>
        <#assign fields += [{"name": "message", "id": "afs-decide-message"}]>
        <@f.summary errors=claimErrors fields=fields/>
        <#if decidable>
        <@f.open action=page.url + "/decide" version=ui.id(claim.version!page.version!"") id="afs-decide">
          <@claimLines/>
          <@f.textarea id="afs-decide-message" name="message" label=msg("aftersale.decide.message") value=claim.message!""
            errors=claimErrors hintText=msg("aftersale.decide.message.hint") rows=3/>
          <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.decide.save")}</button></div>
        </@f.open>
        <#else>
        <@claimLines/>
        <#if !(can.decide!false)><p class="afs-hint">${msg("aftersale.can.not.decide")}</p></#if>
        </#if>
      </section>
      <#if claim.owed??><@owed claim.owed claim/></#if>
      </#if>

      <section class="afs-card" aria-labelledby="afs-customer">
        <h2 class="afs-card__title" id="afs-customer">${msg("aftersale.customer")}</h2>
        <p class="afs-strong">${page.customer.name}</p>
        <#if page.customer.email?has_content><p class="afs-break">${page.customer.email}</p></#if>
        <#if page.customer.emailThen?has_content>
        <p class="afs-meta afs-break">${msg("aftersale.customer.email.then", page.customer.emailThen)}</p>
        </#if>
        <#if page.customer.orderCount??><p class="afs-meta">${msg("aftersale.customer.orders", page.customer.orderCount)}</p></#if>
        <#if page.customer.creditUrl?has_content>
        <p><a href="${ui.href(page.customer.creditUrl)}">${msg("aftersale.credit.link")}</a></p>
        </#if>
        <h3>${msg("aftersale.customer.tickets")}</h3>
        <#if page.customer.otherTickets?has_content>
        <ul class="afs-others">
          <#list page.customer.otherTickets as t>
          <li>
            <a href="${ui.href(t.url)}">${ui.subject(t)}</a>
            <span class="afs-meta">${t.number} <span aria-hidden="true">·</span> ${ui.label("aftersale.ticket.status", t.statusCode)}
              <span aria-hidden="true">·</span> <@ui.day t.createdAt/></span>
          </li>
          </#list>
        </ul>
        <#else><p class="afs-meta">${msg("aftersale.customer.tickets.none")}</p></#if>
      </section>

      <section class="afs-card" aria-labelledby="afs-order">
        <#if page.order??>
        <#assign order = page.order>
        <h2 class="afs-card__title" id="afs-order">
          <#if order.adminUrl?has_content>
          <a href="${ui.href(order.adminUrl)}">${msg("aftersale.order.title", order.number)}</a>
          <#else>
          ${msg("aftersale.order.title", order.number)}
          </#if>
          <@ui.pill "aftersale.order.status" order.statusCode/>
        </h2>
        <p class="afs-meta"><@ui.day order.submittedAt/> <span aria-hidden="true">·</span> ${money(order.total)}</p>
        <#if order.parcels?has_content><@ui.parcels order.parcels/></#if>
        <p>
          <a href="${ui.href(order.parcelsUrl)}">${msg("aftersale.parcel.link")}</a>
          <#if order.moneyUrl?has_content>
          <span aria-hidden="true">·</span> <a href="${ui.href(order.moneyUrl)}">${msg("aftersale.money.link")}</a>
          </#if>
        </p>
        <ul class="afs-lines">
          <#list order.lines as l>
          <li class="afs-line">
            <@ui.picture l/>
            <span class="afs-line__body">
              <span class="afs-line__name">${l.name}</span>
              <span class="afs-meta">${msg("aftersale.quantity.of.line", l.quantity)}
                <span aria-hidden="true">·</span> ${money(l.lineTotal)}</span>
              <#if l.refunded??>
              <span class="afs-meta">
                <#if l.refunded.all!false>
                ${msg("aftersale.order.line.refunded.all", money(l.refunded.amount))}
                <#elseif (l.refunded.units > 0)>
                ${msg("aftersale.order.line.refunded.units", money(l.refunded.amount), l.refunded.units, l.refunded.of)}
                <#else>
                ${msg("aftersale.order.line.refunded", money(l.refunded.amount))}
                </#if>
              </span>
              </#if>
              <#if l.claimed!false><span class="afs-pill afs-pill--warn">${msg("aftersale.order.line.claimed")}</span></#if>
            </span>
          </li>
          </#list>
        </ul>
        <#if order.refunds?has_content>
        <h3>${msg("aftersale.title.refunds")}</h3>
        <ul class="afs-lines">
          <#list order.refunds as r>
          <li>
            <a class="afs-no" href="${ui.href(r.url)}">${r.number}</a> <@ui.pill "aftersale.refund.status" r.statusCode/>
            <span class="afs-meta">${money(r.amount)} <span aria-hidden="true">·</span> <@ui.day r.at/></span>
          </li>
          </#list>
        </ul>
        </#if>
        <#else>
        <h2 class="afs-card__title" id="afs-order">${msg("aftersale.order")}</h2>
        <p class="afs-meta">${msg("aftersale.order.none")}</p>
        </#if>
      </section>

      <#if page.law??><@legal.panel page.law/></#if>

      <section class="afs-card" aria-labelledby="afs-history">
        <h2 class="afs-card__title" id="afs-history">${msg("aftersale.history")}</h2>
        <#if page.history?has_content>
        <ol class="afs-history">
          <#list page.history as h>
          <li>
            <span class="afs-history__text">${h.text}</span>
            <span class="afs-meta"><#if h.who?has_content>${h.who} <span aria-hidden="true">·</span> </#if><@ui.moment h.at/></span>
          </li>
          </#list>
        </ol>
        <#else><p class="afs-meta">${msg("aftersale.history.none")}</p></#if>
      </section>
    </div>
  </div>
</div>

<#-- How an approved line was settled. -->
<#macro settled done>
<div class="afs-settled">
  <p class="afs-meta">
    ${msg("aftersale.owed.done")} <@ui.moment done.at/> <span aria-hidden="true">·</span>
    <#if !done.refund?has_content>
    ${done.by!""}
    <#elseif can.money!false>
    <a href="${ui.href(done.refundUrl)}">${msg("aftersale.owed.refund", done.refund)}</a>
    <#else>
    ${msg("aftersale.owed.refund", done.refund)}
    </#if>
  </p>
  <#if done.note?has_content><p class="afs-words" dir="auto">${linked(done.note)}</p></#if>
</div>
</#macro>

<#-- What was approved and is not done: until then the ticket stays open. -->
<#macro owed owed claim>
<section class="afs-card" aria-labelledby="afs-owed" id="owed">
  <h2 class="afs-card__title" id="afs-owed">${msg("aftersale.owed.title")}</h2>
  <p>
    ${msg("aftersale.owed.text")}
    <#if owed.by??>${msg("aftersale.owed.by", date(owed.by))}</#if>
  </p>
  <#if owed.moneyUrl?has_content><p><a href="${ui.href(owed.moneyUrl)}">${msg("aftersale.money.link")}</a></p></#if>
  <ul class="afs-lines afs-lines--claim">
    <#list owed.lines as l>
    <#local lid = ui.id(l.id) errors = l.errors!{}>
    <li>
      <p class="afs-line__name">${l.name}</p>
      <p class="afs-meta">${msg("aftersale.quantity.of.line", l.quantity)}
        <span aria-hidden="true">·</span> ${ui.label("aftersale.remedy", claim.remedyAsked)}</p>
      <#if owed.canSettle!false>
      <@f.summary errors=errors fields=[{"name": "note", "id": "afs-settle-" + lid}]/>
      <@f.open action=page.url + "/remedy" version=ui.id(claim.version!"")>
        <input type="hidden" name="line" value="${lid}">
        <@f.textarea id="afs-settle-" + lid name="note" label=msg(l.needsNote?then("aftersale.owed.note", "aftersale.owed.note.optional"))
          value=l.note!"" errors=errors hintText=msg("aftersale.owed.note.hint") rows=2/>
        <div class="afs-actions">
          <button class="afs-button afs-button--quiet" type="submit">
            ${msg(l.needsNote?then("aftersale.owed.otherwise", "aftersale.owed.mark"))}<span class="afs-hidden"> – ${l.name}</span></button>
        </div>
      </@f.open>
      </#if>
    </li>
    </#list>
  </ul>
</section>
</#macro>

<#macro claimLines>
<ul class="afs-lines afs-lines--claim" id="afs-claim-lines" tabindex="-1">
  <#list claim.lines as l>
  <#local lid = ui.id(l.id)>
  <li>
    <div class="afs-line">
      <@ui.picture l/><span class="afs-line__body">
        <span class="afs-line__name">${l.name}</span>
        <span class="afs-meta">${msg("aftersale.quantity.of.line", l.quantity)}</span><@ui.pill "aftersale.claim.status" l.statusCode/>
      </span>
    </div>
    <#if l.decision??>
    <div class="afs-verdict afs-verdict--${ui.tone(l.decision.code)}">
      <p>
        <strong>${ui.label("aftersale.decision", l.decision.code)}</strong><#if l.decision.reason?has_content> – ${l.decision.reason}</#if>
      </p>
      <#if l.decision.note?has_content><p class="afs-words" dir="auto">${linked(l.decision.note)}</p></#if>
      <#if l.decision.by?has_content || l.decision.at??>
      <p class="afs-meta">
        <#if l.decision.by?has_content>${l.decision.by}</#if>
        <#if l.decision.at??><span aria-hidden="true">·</span> <@ui.moment l.decision.at/></#if>
      </p>
      </#if>
    </div>
    <#if l.settled??><@settled l.settled/></#if>
    <#elseif decidable>
    <#local form = l.form!{} chosen = (l.form.decision)!"" chosenReason = (l.form.reason)!"">
    <fieldset class="afs-decide" data-afs-decide>
      <legend class="afs-hidden">${msg("aftersale.decide.line", l.name)}</legend>
      <div class="afs-choices" id="afs-decision-${lid}" tabindex="-1"
        <@f.describedBy "afs-decision-" + lid "decision_" + lid false claimErrors/>>
        <label class="afs-choice">
          <input type="radio" name="decision_${lid}" value="APPROVED"<#if chosen == "APPROVED"> checked</#if>>
          ${msg("aftersale.decide.approve")}
        </label>
        <label class="afs-choice">
          <input type="radio" name="decision_${lid}" value="REJECTED"<#if chosen == "REJECTED"> checked</#if>>
          ${msg("aftersale.decide.reject")}
        </label>
        <label class="afs-choice">
          <input type="radio" name="decision_${lid}" value=""<#if !chosen?has_content> checked</#if>> ${msg("aftersale.decide.later")}
        </label>
      </div>
      <@f.error "afs-decision-" + lid "decision_" + lid claimErrors/>
      <div class="afs-decide__more">
        <@f.field id="afs-reason-" + lid name="reason_" + lid label=msg("aftersale.decide.reason") errors=claimErrors>
          <select class="afs-input afs-select" id="afs-reason-${lid}" name="reason_${lid}"
            <@f.describedBy "afs-reason-" + lid "reason_" + lid false claimErrors/>>
            <option value="">${msg("aftersale.decide.reason.choose")}</option>
            <#list ["APPROVED", "REJECTED"] as side>
            <optgroup label="${ui.label("aftersale.decide.reasons", side)}" data-afs-side="${side}">
              <#list (claim.decisionReasons[side])![] as r>
              <option value="${r.code}"<#if chosenReason == r.code && (chosen == side || !chosen?has_content)> selected</#if>>
                ${r.label}
              </option>
              </#list>
            </optgroup>
            </#list>
          </select>
        </@f.field>
        <@f.textarea id="afs-words-" + lid name="note_" + lid label=msg("aftersale.decide.note") value=form.note!"" errors=claimErrors
          hintText=msg("aftersale.decide.note.hint") rows=2/>
      </div>
    </fieldset>
    </#if>
  </li>
  </#list>
</ul>
</#macro>

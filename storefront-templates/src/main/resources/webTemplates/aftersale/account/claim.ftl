<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{} decided = ["APPROVED", "PARTLY_APPROVED", "REJECTED"]?seq_contains(page.statusCode)>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs">
  <header class="afs-head">
    <@ui.home page/>
    <div class="afs-head__row">
      <h1><@ui.whole msg("aftersale.claim.heading", page.number) page.number/></h1>
      <@ui.pill "aftersale.claim.status" page.statusCode/>
    </div>
    <p class="afs-meta">
      ${msg("aftersale.claim.about.before")}
      <a href="${ui.href(page.order.orderUrl)}"><@ui.whole msg("aftersale.order.title", page.order.number) page.order.number/></a>
      <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.claim.filed", date(page.createdAt))}
    </p>
  </header>

  <#if page.notice?has_content><@ui.notice page.notice/></#if>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["body"]/>

  <section class="afs-card afs-where" aria-labelledby="afs-where">
    <h2 class="afs-hidden" id="afs-where">${msg("aftersale.claim.where")}</h2>
    <#if page.statusCode != "WITHDRAWN"><@ui.stepper page.steps/></#if>
    <div class="afs-where__say">
      <p>${msg("aftersale.claim.say." + page.statusCode)}</p>
      <#if page.answerBy??><p class="afs-where__by">${msg("aftersale.claim.answerby", date(page.answerBy))}</p></#if>
      <#if (page.waitingForYou!false) && (page.canReply!false)>
      <p><a class="afs-button" href="#afs-body">${msg("aftersale.claim.answer.now")}</a></p>
      </#if>
    </div>
  </section>

  <div class="afs-columns">
    <aside class="afs-columns__side" aria-labelledby="afs-items">
      <section class="afs-card">
        <h2 class="afs-card__title" id="afs-items">
          <#if decided>${msg("aftersale.claim.decision")}<#else>${msg("aftersale.claim.items")}</#if>
        </h2>
        <ul class="afs-list afs-lines">
          <#list page.lines as l>
          <li>
            <@ui.orderLine l>
              <p class="afs-line__case"><@ui.pill "aftersale.claim.status" l.statusCode/></p>
            </@ui.orderLine>
            <#if l.decision??>
            <div class="afs-verdict afs-verdict--${ui.tone(l.decision.code)}">
              <#if l.decision.reason?has_content>
              <p><span class="afs-hidden">${msg("aftersale.decision.why")} </span>${l.decision.reason}</p>
              </#if>
              <#if l.decision.note?has_content><p class="afs-words" dir="auto">${linked(l.decision.note)}</p></#if>
              <#if (l.owed!false) && page.remedyBy??>
              <p class="afs-verdict__next">${msg("aftersale.claim.owed." + page.remedyAsked, date(page.remedyBy))}</p>
              <#elseif l.settledAt??>
              <p class="afs-verdict__next">${msg("aftersale.claim.settled", date(l.settledAt))}</p>
              </#if>
            </div>
            </#if>
          </li>
          </#list>
        </ul>
        <dl class="afs-facts">
          <div><dt>${msg("aftersale.claim.reason")}</dt><dd>${page.reason}</dd></div>
          <div><dt>${msg("aftersale.claim.remedy")}</dt><dd>${ui.label("aftersale.remedy", page.remedyAsked)}</dd></div>
          <#if page.parcels?has_content>
          <div>
            <dt>${msg("aftersale.parcel.title")}</dt>
            <dd class="afs-facts__line"><@ui.parcels page.parcels/></dd>
          </div>
          </#if>
          <#if page.refunds?has_content>
          <div>
            <dt>${msg("aftersale.claim.refunds")}</dt>
            <#list page.refunds as r><dd class="afs-facts__line"><@ui.refundLine r/></dd></#list>
          </div>
          </#if>
        </dl>
      </section>
      <#if page.canWithdraw!false>
      <details class="afs-more"<#if page.withdrawing!false> open</#if>>
        <summary>${msg("aftersale.withdraw.title")}</summary>
        <div class="afs-more__body">
          <p>${msg("aftersale.withdraw.text")}</p>
          <@f.open action=page.url + "/withdraw" key=page.replyKey!"">
            <button class="afs-button afs-button--danger" type="submit">${msg("aftersale.withdraw.confirm")}</button>
          </@f.open>
        </div>
      </details>
      </#if>
    </aside>

    <section class="afs-columns__main" aria-labelledby="afs-talk">
      <h2 id="afs-talk">${msg("aftersale.claim.conversation")}</h2>
      <#if page.messages?has_content>
      <ol class="afs-list afs-talk">
        <#list page.messages as m><@ui.bubble m/></#list>
      </ol>
      <#else>
      <div class="afs-empty"><p>${msg("aftersale.claim.conversation.none")}</p></div>
      </#if>
      <#if page.canReply!false>
      <@f.open action=page.url + "/reply" key=page.replyKey!"" class="afs-card afs-reply" id="afs-reply">
        <@f.textarea name="body" label=msg("aftersale.reply.label") value=form.body!"" errors=errors
          hintText=ui.mailed("aftersale.reply.hint")
          rows=5 max=(page.maxReply!0)/>
        <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.reply.send")}</button></div>
      </@f.open>
      <#else>
      <div class="afs-empty" id="afs-body"><p>${msg("aftersale.reply.closed")}</p></div>
      <#if form.body?has_content>
      <section class="afs-typed" aria-labelledby="afs-typed">
        <h3 id="afs-typed">${msg("aftersale.problem.typed")}</h3>
        <p class="afs-meta">${msg("aftersale.problem.typed.text")}</p>
        <dl>
          <div>
            <dt class="afs-hidden">${msg("aftersale.reply.label")}</dt>
            <dd class="afs-words" dir="auto" tabindex="0">${form.body}</dd>
          </div>
        </dl>
      </section>
      </#if>
      </#if>
    </section>
  </div>
</div>

<#import "../lib/ui.ftl" as ui>
<#import "../lib/form.ftl" as f>
<#assign errors = page.errors!{} form = page.form!{}>
<div id="aftersale" lang="${lang}" dir="${dir}" class="afs">
  <header class="afs-head">
    <@ui.home page/>
    <div class="afs-head__row">
      <h1><@ui.whole msg("aftersale.title.return", page.number) page.number/></h1>
      <@ui.pill "aftersale.return.status" page.statusCode/>
    </div>
    <p class="afs-meta">
      <a href="${ui.href(page.order.orderUrl)}"><@ui.whole msg("aftersale.order.title", page.order.number) page.order.number/></a>
      <span class="afs-dot" aria-hidden="true">·</span> ${msg("aftersale.return.requested", date(page.createdAt))}
    </p>
  </header>

  <#if page.notice?has_content><@ui.notice page.notice/></#if>
  <#if page.restored!false><@ui.restored/></#if>
  <@f.summary errors=errors names=["tracking", "body"]/>

  <section class="afs-card afs-where" aria-labelledby="afs-where">
    <h2 class="afs-hidden" id="afs-where">${msg("aftersale.return.progress")}</h2>
    <#if page.steps??><@ui.stepper page.steps false "aftersale.return.step" msg("aftersale.return.progress")/></#if>
    <div class="afs-where__say">
      <p>${msg("aftersale.return.say." + page.statusCode)}</p>
      <#if page.refusal??><p class="afs-words" dir="auto">${linked(page.refusal)}</p></#if>
      <#if page.answerBy??><p class="afs-where__by">${msg("aftersale.claim.answerby", date(page.answerBy))}</p></#if>
      <#list page.refunds as r><p><a href="${ui.href(r.url)}">${msg("aftersale.withdrawal.refund")}</a></p></#list>
    </div>
  </section>

  <div class="afs-columns">
    <aside class="afs-columns__side" aria-labelledby="afs-items">
      <section class="afs-card">
        <h2 class="afs-card__title" id="afs-items">${msg("aftersale.return.items")}</h2>
        <ul class="afs-list afs-lines">
          <#list page.lines as l>
          <li>
            <@ui.orderLine l>
              <#if l.received??><p class="afs-line__meta">${msg("aftersale.return.received", l.received)}</p></#if>
              <p class="afs-line__case"><@ui.pill "aftersale.return.state" l.stateCode/></p>
              <#if l.rejectionCode??><p class="afs-line__meta">${ui.label("aftersale.return.rejection", l.rejectionCode)}</p></#if>
            </@ui.orderLine>
          </li>
          </#list>
        </ul>
        <dl class="afs-facts">
          <div><dt>${msg("aftersale.return.new.reason")}</dt><dd>${ui.label("aftersale.return.reason", page.reasonCode)}</dd></div>
          <div><dt>${msg("aftersale.return.estimate")}</dt><dd>${money(page.estimate)}</dd></div>
          <#if page.fee??><div><dt>${msg("aftersale.refund.step.fee")}</dt><dd>${money(page.fee)}</dd></div></#if>
        </dl>
      </section>
      <#if page.awaited>
      <section class="afs-card afs-stack" aria-labelledby="afs-parcel">
        <h2 class="afs-card__title" id="afs-parcel">${msg("aftersale.return.tracking.title")}</h2>
        <dl class="afs-facts">
          <div><dt>${msg("aftersale.return.address")}</dt>
            <dd class="afs-words"><#if
              page.returnAddress?has_content>${page.returnAddress}<#else>${msg("aftersale.withdrawal.address.none")}</#if></dd></div>
        </dl>
        <p><a class="afs-button afs-button--line" href="${ui.href(page.slipUrl)}">${msg("aftersale.return.slip.open")}</a></p>
        <@f.open action=page.url + "/tracking" class="afs-stack" id="afs-sent">
          <@f.text name="tracking" label=msg("aftersale.return.tracking") value=page.tracking!"" errors=errors
            hintText=msg("aftersale.return.tracking.hint")/>
          <div class="afs-actions"><button class="afs-button afs-button--line"
            type="submit">${msg("aftersale.return.tracking.save")}</button></div>
        </@f.open>
      </section>
      <#elseif errors.tracking?? && page.tracking?has_content>
      <section class="afs-card"><p class="afs-words" id="afs-tracking" dir="auto">${page.tracking}</p></section>
      </#if>
      <#if page.cancellable>
      <details class="afs-more"<#if page.cancelling!false> open</#if>>
        <summary>${msg("aftersale.return.cancel.title")}</summary>
        <div class="afs-more__body">
          <p>${msg("aftersale.return.cancel.text")}</p>
          <@f.open action=page.url + "/cancel">
            <button class="afs-button afs-button--danger" type="submit">${msg("aftersale.return.cancel.confirm")}</button>
          </@f.open>
        </div>
      </details>
      </#if>
    </aside>

    <section class="afs-columns__main" aria-labelledby="afs-talk">
      <h2 id="afs-talk">${msg("aftersale.claim.conversation")}</h2>
      <ol class="afs-list afs-talk"><#list page.messages as m><@ui.bubble m/></#list></ol>
      <#if page.canReply!false>
      <@f.open action=page.url + "/reply" key=page.replyKey!"" class="afs-card afs-reply" id="afs-reply">
        <@f.textarea name="body" label=msg("aftersale.reply.label") value=form.body!"" errors=errors
          hintText=ui.mailed("aftersale.reply.hint") rows=5 max=(page.maxReply!0)/>
        <div class="afs-actions"><button class="afs-button" type="submit">${msg("aftersale.reply.send")}</button></div>
      </@f.open>
      <#else>
      <div class="afs-empty" id="afs-body"><p>${msg("aftersale.reply.closed")}</p></div>
      </#if>
    </section>
  </div>
</div>

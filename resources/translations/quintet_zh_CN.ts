<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>quintet</name>
    <message>
        <source>Access denied</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>The server %1 refuses to hand out this file</source>
        <translation>服务器 %1 拒绝提供此文件</translation>
    </message>
    <message>
        <source>The link may have expired, or a login may be needed: get a new link, or log in.</source>
        <translation>链接可能已过期，或需要登录：请获取新链接，或先登录。</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>服务器上没有</translation>
    </message>
    <message>
        <source>The server %1 has no such file</source>
        <translation>服务器 %1 上没有此文件</translation>
    </message>
    <message>
        <source>Check the address, or ask the archive.</source>
        <translation>请检查地址，或联系文件的提供方。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>The server %1 waited too long for us</source>
        <translation>服务器 %1 等待请求超时</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>已从服务器移除</translation>
    </message>
    <message>
        <source>The server %1 says the file is gone for good</source>
        <translation>服务器 %1 表示该文件已被永久移除</translation>
    </message>
    <message>
        <source>Look for another source, or ask the archive.</source>
        <translation>请寻找其他来源，或联系文件的提供方。</translation>
    </message>
    <message>
        <source>Range refused</source>
        <translation>范围被拒绝</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the part asked for</source>
        <translation>服务器 %1 无法提供请求的部分</translation>
    </message>
    <message>
        <source>The file may have changed: start it again.</source>
        <translation>文件可能已更改：请重新下载。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>The server %1 gets too many requests from here</source>
        <translation>服务器 %1 收到的请求过多</translation>
    </message>
    <message>
        <source>Try again later, with fewer connections.</source>
        <translation>请减少连接数，稍后重试。</translation>
    </message>
    <message>
        <source>Barred by law</source>
        <translation>依法禁止</translation>
    </message>
    <message>
        <source>The server %1 may not hand out this file</source>
        <translation>服务器 %1 不得提供此文件</translation>
    </message>
    <message>
        <source>Look for another source.</source>
        <translation>请寻找其他来源。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>The server %1 refuses the request</source>
        <translation>服务器 %1 拒绝了请求</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>无法访问服务器</translation>
    </message>
    <message>
        <source>The gateway at %1 gets no answer from its server</source>
        <translation>网关 %1 未收到其服务器的响应</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>The server %1 is busy or being repaired</source>
        <translation>服务器 %1 繁忙或正在维护</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own</source>
        <translation>服务器 %1 发生内部错误</translation>
    </message>
    <message>
        <source>Try again later, or tell its operator.</source>
        <translation>请稍后重试，或通知服务器的管理员。</translation>
    </message>
    <message>
        <source>The server %1 does not give this file</source>
        <translation>服务器 %1 未提供此文件</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the file now</source>
        <translation>服务器 %1 暂时无法提供此文件</translation>
    </message>
    <message>
        <source>Name not looked up</source>
        <translation>无法解析名称</translation>
    </message>
    <message>
        <source>The host name %1 can&apos;t be looked up now</source>
        <translation>暂时无法解析主机名 %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>没有此主机</translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found</source>
        <translation>找不到主机 %1</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>请检查地址的拼写。</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached</source>
        <translation>无法连接到服务器 %1</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>请检查网络，或稍后重试。</translation>
    </message>
    <message>
        <source>The download from %1 took too long</source>
        <translation>从 %1 下载耗时过长</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>请稍后重试，或延长时限。</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>The connection to %1 would not be secure</source>
        <translation>与 %1 的连接不安全</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date and time; if they are right, ask the server&apos;s operator.</source>
        <translation>请检查地址以及本机的日期和时间；如果无误，请联系服务器的管理员。</translation>
    </message>
    <message>
        <source>Proxy wants a login</source>
        <translation>代理需要登录</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login</source>
        <translation>前往 %1 的代理服务器需要登录</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password.</source>
        <translation>请提供代理服务器的用户名和密码。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed</source>
        <translation>前往 %1 的代理服务器出错</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s settings.</source>
        <translation>请检查代理设置。</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>The server %1 wants a valid login</source>
        <translation>服务器 %1 要求有效的登录信息</translation>
    </message>
    <message>
        <source>Give a user name and a password, or put them into the netrc file.</source>
        <translation>请提供用户名和密码，或将其写入 netrc 文件。</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>重定向无效</translation>
    </message>
    <message>
        <source>The server %1 redirects to where we can&apos;t go</source>
        <translation>服务器 %1 重定向到了无法访问的地址</translation>
    </message>
    <message>
        <source>See in a browser where the address leads.</source>
        <translation>请在浏览器中查看该地址指向何处。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>传输中断</translation>
    </message>
    <message>
        <source>The file from %1 was cut off (truncated)</source>
        <translation>来自 %1 的文件不完整</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>The file on %1 changed while it was fetched</source>
        <translation>下载期间 %1 上的文件发生了更改</translation>
    </message>
    <message>
        <source>Try again: it starts from the beginning.</source>
        <translation>请重试：将从头开始下载。</translation>
    </message>
    <message>
        <source>A web page came</source>
        <translation>收到的是网页</translation>
    </message>
    <message>
        <source>The server %1 sent a web page, not the file</source>
        <translation>服务器 %1 发来的是网页，而不是文件</translation>
    </message>
    <message>
        <source>Open the address in a browser: a login or terms of use may be in the way.</source>
        <translation>请在浏览器中打开该地址：可能需要先登录或接受使用条款。</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>The checksum of the file from %1 does not fit</source>
        <translation>来自 %1 的文件校验和不匹配</translation>
    </message>
    <message>
        <source>Check the expected value, or fetch the file from another source.</source>
        <translation>请检查期望的值，或从其他来源下载该文件。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>响应无法使用</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used</source>
        <translation>%1 的响应无法使用</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Quintet can&apos;t fetch this</source>
        <translation>Quintet 无法下载此内容</translation>
    </message>
    <message>
        <source>Look for an http or https address of it.</source>
        <translation>请寻找其 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>The file can&apos;t have its name</source>
        <translation>无法使用该文件名</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>请选择其他名称或其他文件夹。</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>There is no space left for the file</source>
        <translation>没有空间可存放该文件</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>请释放一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>没有写入该文件的权限</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another folder.</source>
        <translation>请更改文件夹的权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Disk fault</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read</source>
        <translation>无法读写该文件</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>请检查磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not in the cache</source>
        <translation>缓存中没有</translation>
    </message>
    <message>
        <source>The file is not in the cache</source>
        <translation>该文件不在缓存中</translation>
    </message>
    <message>
        <source>Allow the network, or fetch it there first.</source>
        <translation>请允许使用网络，或先将其下载到缓存。</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>This can&apos;t be understood</source>
        <translation>无法识别此内容</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>; it asks to wait for %1</source>
        <translation>；要求等待 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sentence without its full stop, and what is known besides.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>quintet::AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>One link a line, or any text with links in it.
Patterns work too: https://example.org/img_[001-120].fits</source>
        <translation>每行一个链接，或任意包含链接的文本。
也可以使用模式：https://example.org/img_[001-120].fits</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>From a &amp;list file…</source>
        <translation>从列表文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Read links from a file</source>
        <translation>从文件读取链接</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 个链接</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 个链接</translation>
    </message>
    <message>
        <source>, %1 not understood</source>
        <translation>，%1 个无法识别</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The folder needs its full path.</source>
        <translation>请填写文件夹的完整路径。</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>添加 %1 个(&amp;A)</translation>
    </message>
    <message>
        <source>With the folders &amp;below</source>
        <translation>包含子文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>预览(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask the servers for the sizes first</source>
        <translation>先向服务器查询大小</translation>
    </message>
    <message>
        <source>&amp;Preview %1…</source>
        <translation>预览 %1 个(&amp;P)…</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>，%1 个已存在</translation>
    </message>
    <message>
        <source>%1 with a checksum from %2</source>
        <translation>%1 个带有来自 %2 的校验和</translation>
    </message>
</context>
<context>
    <name>quintet::AddExtras</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>校验和(&amp;K)</translation>
    </message>
    <message>
        <source>Mirr&amp;ors</source>
        <translation>镜像(&amp;O)</translation>
    </message>
    <message>
        <source>Other addresses of the same file, one a line</source>
        <translation>同一文件的其他地址，每行一个</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>标头(&amp;E)</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The name can&apos;t be used for a file.</source>
        <translation>该名称不能用作文件名。</translation>
    </message>
    <message>
        <source>A mirror can&apos;t have a user name or password in it.</source>
        <translation>镜像地址中不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>填写密码时需要用户名。</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quintet::Adding</name>
    <message>
        <source>Add 1 link</source>
        <translation>添加 1 个链接</translation>
    </message>
    <message>
        <source>Add %1 links</source>
        <translation>添加 %1 个链接</translation>
    </message>
    <message>
        <source>Add the links of this list</source>
        <translation>添加此列表中的链接</translation>
    </message>
    <message>
        <source>Add the links of %1 lists</source>
        <translation>添加 %1 个列表中的链接</translation>
    </message>
    <message>
        <source>Add from list files</source>
        <translation>从列表文件添加</translation>
    </message>
    <message>
        <source>Add from a &amp;list file…</source>
        <translation>从列表文件添加(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>Offer links that are &amp;copied</source>
        <translation>提示添加复制的链接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quintet::Batches</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>继续(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重试失败项(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>移除列表(&amp;M)</translation>
    </message>
</context>
<context>
    <name>quintet::Checksum</name>
    <message>
        <source>a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…</source>
        <translation>校验和应写作 算法=值，例如 sha-256=9f86…</translation>
    </message>
    <message>
        <source>unknown checksum algorithm; known are %1</source>
        <translation>未知的校验和算法；支持的算法有 %1</translation>
    </message>
    <message>
        <source>the checksum&apos;s value is not a valid %1: that is %2 hex digits, or base64</source>
        <translation>校验和的值不是 %1：应为 %2 位十六进制数字或 base64</translation>
    </message>
</context>
<context>
    <name>quintet::Chronicle</name>
    <message>
        <source>Tried again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>%1; tried again in %2</source>
        <translation>%1；%2后重试</translation>
    </message>
    <message>
        <source>Done: %1 in %2, checksum compared</source>
        <translation>完成：%1，用时 %2，校验和已核对</translation>
    </message>
    <message>
        <source>Done: %1 in %2</source>
        <translation>完成：%1，用时 %2</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>此前已存在</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>quintet::CommandBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>限速：%1</translation>
    </message>
    <message>
        <source>Limit: off</source>
        <translation>限速：关</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>所有下载的总速度上限</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>All downloads together, kB/s (0: no limit):</source>
        <translation>所有下载合计，kB/s（0：不限速）：</translation>
    </message>
    <message>
        <source>Limi&amp;t the speed</source>
        <translation>限制速度(&amp;T)</translation>
    </message>
</context>
<context>
    <name>quintet::CountdownBar</name>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>取消（%1）</translation>
    </message>
</context>
<context>
    <name>quintet::Desktop</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>A download has failed</source>
        <translation>有下载失败</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>下载已完成</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Downloads ended</source>
        <translation>下载已结束</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>下载已全部完成</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsFeed</name>
    <message>
        <source>Deta&amp;ils</source>
        <translation>详细信息(&amp;I)</translation>
    </message>
    <message>
        <source>Cop&amp;y details for a report</source>
        <translation>复制详细信息以供报告(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsPane</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>待读取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>选择一项下载以查看其详细信息。</translation>
    </message>
    <message>
        <source>%1 downloads are selected; select one to see its details.</source>
        <translation>已选择 %1 项下载；请只选择一项以查看其详细信息。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>实际来源：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 bytes)</source>
        <translation>%1 / %2（%3 字节）</translation>
    </message>
    <message>
        <source>Of earlier runs:</source>
        <translation>先前已下载：</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>连接：</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>尝试次数：</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>校验和：</translation>
    </message>
    <message>
        <source>%1 (as expected)</source>
        <translation>%1（符合预期）</translation>
    </message>
    <message>
        <source>%1 (nothing to compare with)</source>
        <translation>%1（无可比对的值）</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1（预期）</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>值得注意：</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 个连接</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadActions</name>
    <message>
        <source>&amp;Open file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>继续(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>复制 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>从列表中移除(&amp;L)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1，大小未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Progress: 62 %&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadRecorder</name>
    <message>
        <source>The list of downloads was damaged; it was put aside as %1.</source>
        <translation>下载列表已损坏；已将其另存为 %1。</translation>
    </message>
    <message>
        <source>The list of downloads was damaged; %1 of it could be read, and the rest was put aside as %2.</source>
        <translation>下载列表已损坏；其中 %1 项可以读取，其余已另存为 %2。</translation>
    </message>
    <message>
        <source>A newer Quintet made the list of downloads; it is left as it is, and what is added now is not kept.</source>
        <translation>下载列表由较新版本的 Quintet 创建；将保持原样，现在添加的内容不会保存。</translation>
    </message>
    <message>
        <source>Another Quintet has the list of downloads open, maybe on another machine; what is added here is not kept.</source>
        <translation>另一个 Quintet（可能在另一台计算机上）已打开下载列表；在此添加的内容不会保存。</translation>
    </message>
    <message>
        <source>There is no space to keep the list of downloads (%1); free some.</source>
        <translation>没有空间保存下载列表（%1）；请释放一些空间。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be kept: check the file %1.</source>
        <translation>无法保存下载列表：请检查文件 %1。</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadTable</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>quintet::DropFrame</name>
    <message>
        <source>Drop here to add</source>
        <translation>拖放到此处以添加</translation>
    </message>
</context>
<context>
    <name>quintet::EditUrls</name>
    <message>
        <source>Replace in &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Edit URLs</source>
        <translation>编辑 URL</translation>
    </message>
    <message>
        <source>URLs, one a line</source>
        <translation>URL，每行一个</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Save and retry</source>
        <translation>保存并重试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>替换为(&amp;W)：</translation>
    </message>
    <message>
        <source>These have to stay %1 lines.</source>
        <translation>行数必须保持为 %1。</translation>
    </message>
    <message>
        <source>Line %1 is not a URL.</source>
        <translation>第 %1 行不是 URL。</translation>
    </message>
    <message>
        <source>Found %1 times.</source>
        <translation>找到 %1 处。</translation>
    </message>
    <message>
        <source>This has to stay one line.</source>
        <translation>必须保持为一行。</translation>
    </message>
</context>
<context>
    <name>quintet::EmptyPage</name>
    <message>
        <source>or press Ctrl+V</source>
        <translation>或按 Ctrl+V</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Drop links or a list here</source>
        <translation>将链接或列表拖放到此处</translation>
    </message>
    <message>
        <source>Add the link from the clipboard</source>
        <translation>添加剪贴板中的链接</translation>
    </message>
    <message>
        <source>Add the %1 links from the clipboard</source>
        <translation>添加剪贴板中的 %1 个链接</translation>
    </message>
    <message>
        <source>Files go to %1</source>
        <translation>文件保存到 %1</translation>
    </message>
    <message>
        <source>The list of downloads is being read…</source>
        <translation>正在读取下载列表…</translation>
    </message>
</context>
<context>
    <name>quintet::FailureModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失败项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry all: %1</source>
        <translation>全部重试：%1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>重试 %1</translation>
    </message>
</context>
<context>
    <name>quintet::Fix</name>
    <message>
        <source>Edit URLs…</source>
        <translation>编辑 URL…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>单个连接</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Other mirror…</source>
        <translation>其他镜像…</translation>
    </message>
</context>
<context>
    <name>quintet::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>选择保存位置</translation>
    </message>
</context>
<context>
    <name>quintet::Format</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>quintet::Intake</name>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>This stands for more addresses than the window takes</source>
        <translation>这代表的地址数超过了窗口可接受的数量</translation>
    </message>
</context>
<context>
    <name>quintet::KeptLogins</name>
    <message>
        <source>The keyring did not take the login; it counts until Quintet ends.</source>
        <translation>密钥环未能保存登录信息；它在退出 Quintet 之前有效。</translation>
    </message>
    <message>
        <source>The keyring did not forget the login; remove it there.</source>
        <translation>密钥环未能删除登录信息；请在密钥环中删除。</translation>
    </message>
</context>
<context>
    <name>quintet::Keyring</name>
    <message>
        <source>Default keyring</source>
        <translation>默认密钥环</translation>
    </message>
</context>
<context>
    <name>quintet::Languages</name>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as menus have it: &quot;Deutsch&quot;.</extracomment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>quintet::LeaveQuestion</name>
    <message>
        <source>Downloads are not finished</source>
        <translation>下载尚未完成</translation>
    </message>
    <message>
        <source>One download is not finished. Stop it and quit?</source>
        <translation>有 1 项下载尚未完成。要停止并退出吗？</translation>
    </message>
    <message>
        <source>%1 downloads are not finished. Stop them and quit?</source>
        <translation>有 %1 项下载尚未完成。要停止并退出吗？</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and the next start goes on.</source>
        <translation>已下载的部分会保留，下次启动时继续。</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and waits at the next start.</source>
        <translation>已下载的部分会保留，下次启动时等待继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>继续下载(&amp;K)</translation>
    </message>
    <message>
        <source>Keep going in the &amp;tray</source>
        <translation>在托盘中继续(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>记住我的选择(&amp;R)</translation>
    </message>
    <message>
        <source>It can be changed in the settings, on the page Desktop.</source>
        <translation>可在设置的“桌面”页中更改。</translation>
    </message>
</context>
<context>
    <name>quintet::ListFiles</name>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>This is too large for a list</source>
        <translation>作为列表过大</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>This is not a list of links</source>
        <translation>这不是链接列表</translation>
    </message>
    <message>
        <source>This page has no whole links</source>
        <translation>此页面没有完整的链接</translation>
    </message>
</context>
<context>
    <name>quintet::MainWindow</name>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>重试所有失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Remove &amp;done from list</source>
        <translation>从列表移除已完成项(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Open download f&amp;older</source>
        <translation>打开下载文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>No links in there</source>
        <translation>其中没有链接</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>已添加 1 个</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1 个</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 个无法识别</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 个已存在</translation>
    </message>
</context>
<context>
    <name>quintet::Mending</name>
    <message>
        <source>Save as a list…</source>
        <translation>另存为列表…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>另存为列表</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be written: %2.</source>
        <translation>无法写入列表 %1：%2。</translation>
    </message>
    <message>
        <source>Other mirror</source>
        <translation>其他镜像</translation>
    </message>
    <message>
        <source>Where else is the same file? Change the host or the whole address; what is here of it is kept where a checksum tells that it is the same.</source>
        <translation>同一文件还可以从哪里获取？请更改主机或整个地址；若校验和表明内容相同，已下载的部分会保留。</translation>
    </message>
</context>
<context>
    <name>quintet::NoteWords</name>
    <message>
        <source>started again: the file changed on the server</source>
        <translation>已重新开始：服务器上的文件已更改</translation>
    </message>
    <message>
        <source>started again: only sources with another file are left</source>
        <translation>已重新开始：只剩下提供另一文件的来源</translation>
    </message>
    <message>
        <source>started again: what an earlier run left didn&apos;t have the checksum</source>
        <translation>已重新开始：上次运行留下的部分校验和不符</translation>
    </message>
    <message>
        <source>started again: the server&apos;s ranges are no use</source>
        <translation>已重新开始：服务器的分段不可用</translation>
    </message>
    <message>
        <source>started again: the server gives no ranges</source>
        <translation>已重新开始：服务器不提供分段</translation>
    </message>
    <message>
        <source>started again: it isn&apos;t known what the unfinished file held</source>
        <translation>已重新开始：不清楚未完成文件的内容</translation>
    </message>
    <message>
        <source>started again: the unfinished file is of another address</source>
        <translation>已重新开始：未完成的文件属于另一地址</translation>
    </message>
    <message>
        <source>started again: the server gave nothing to tell versions of the file by</source>
        <translation>已重新开始：服务器未提供可区分文件版本的信息</translation>
    </message>
    <message>
        <source>started again: the file is to have another size</source>
        <translation>已重新开始：文件应为另一大小</translation>
    </message>
    <message>
        <source>started again: the file is to have another checksum</source>
        <translation>已重新开始：文件应有另一校验和</translation>
    </message>
    <message>
        <source>the source %1 was left out: %2</source>
        <translation>已排除来源 %1：%2</translation>
    </message>
    <message>
        <source>what %1 sources gave together didn&apos;t have the checksum: fetched again from one at a time</source>
        <translation>%1 个来源合在一起的内容校验和不符：改为逐个重新获取</translation>
    </message>
    <message>
        <source>%1 gave wrong bytes</source>
        <translation>%1 给出了错误的字节</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>已重定向到 %1</translation>
    </message>
    <message>
        <source>the server allows %1 connections</source>
        <translation>服务器允许 %1 个连接</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are no use: one connection</source>
        <translation>服务器的分段不可用：使用一个连接</translation>
    </message>
    <message>
        <source>%1 connections: more didn&apos;t make it faster</source>
        <translation>%1 个连接：更多连接并未加快</translation>
    </message>
    <message>
        <source>a connection was too slow for the others and was replaced: %1</source>
        <translation>一个连接比其他的慢太多，已被替换：%1</translation>
    </message>
    <message>
        <source>renamed to %1: the name was taken meanwhile</source>
        <translation>已改名为 %1：该名称已被占用</translation>
    </message>
    <message>
        <source>renamed to %1: another file of this run has its name</source>
        <translation>已改名为 %1：本次运行的另一文件已使用该名称</translation>
    </message>
    <message>
        <source>size unconfirmed: the server stated no length</source>
        <translation>大小未确认：服务器未说明长度</translation>
    </message>
    <message>
        <source>the copy in the cache was not used: %1</source>
        <translation>未使用缓存中的副本：%1</translation>
    </message>
    <message>
        <source>the copy in the cache was used, which may be out of date: %1</source>
        <translation>使用了缓存中的副本，可能已过时：%1</translation>
    </message>
    <message>
        <source>not kept in the cache: it has no place for %1 addresses</source>
        <translation>未保存到缓存：缓存不支持 %1 地址</translation>
    </message>
    <message>
        <source>not kept in the cache: %1</source>
        <translation>未保存到缓存：%1</translation>
    </message>
    <message>
        <source>a damaged part of what an earlier run left was fetched again</source>
        <translation>已重新获取上次运行留下的损坏部分</translation>
    </message>
    <message>
        <source>piece %1 didn&apos;t have its checksum and was fetched again</source>
        <translation>第 %1 块校验和不符，已重新获取</translation>
    </message>
    <message>
        <source>resumed: %1 of %2 bytes are here</source>
        <translation>已续传：%2 字节中已有 %1 字节</translation>
    </message>
    <message>
        <source>the server states a digest that can&apos;t be read: “%1”</source>
        <translation>服务器给出的摘要无法读取：“%1”</translation>
    </message>
    <message>
        <source>the server states a digest in an unknown algorithm: “%1”</source>
        <translation>服务器给出的摘要使用未知算法：“%1”</translation>
    </message>
    <message>
        <source>%1 is of the compressed body and was not compared</source>
        <translation>%1 属于压缩内容，未作比较</translation>
    </message>
    <message>
        <source>the password was sent unencrypted: the server offers no TLS for FTP</source>
        <translation>密码未加密发送：服务器不提供 FTP 的 TLS</translation>
    </message>
    <message>
        <source>tried again from another source</source>
        <translation>已从另一来源重试</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>it answers without TLS there</source>
        <translation>它在那里的应答没有使用 TLS</translation>
    </message>
    <message>
        <source>no connection: timed out</source>
        <translation>无法连接：超时</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>%1 秒内未能连接</translation>
    </message>
    <message>
        <source>nothing received for %1 s</source>
        <translation>%1 秒内未收到任何数据</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>没有这样的主机</translation>
    </message>
    <message>
        <source>no bytes came</source>
        <translation>没有收到字节</translation>
    </message>
    <message>
        <source>cut off after %1 bytes</source>
        <translation>在 %1 字节后中断</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>%2 字节中只有 %1 字节</translation>
    </message>
    <message>
        <source>expected %1 %2, got %3</source>
        <translation>应为 %1 %2，实际为 %3</translation>
    </message>
    <message>
        <source>expected %1, the server states %2</source>
        <translation>应为 %1，服务器给出 %2</translation>
    </message>
    <message>
        <source>piece %1 doesn&apos;t have its checksum</source>
        <translation>第 %1 块校验和不符</translation>
    </message>
    <message>
        <source>the answer is empty or not HTTP</source>
        <translation>应答为空或不是 HTTP</translation>
    </message>
    <message>
        <source>the answer ended with status %1</source>
        <translation>应答以状态 %1 结束</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are wrong</source>
        <translation>服务器的分段有误</translation>
    </message>
    <message>
        <source>more than 20 redirects</source>
        <translation>重定向超过 20 次</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>the row is longer than 64 KiB</source>
        <translation>该行超过 64 KiB</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>something follows the quote at the end of a field</source>
        <translation>字段末尾的引号之后还有内容</translation>
    </message>
    <message>
        <source>a %1 without its %2</source>
        <translation>%1 缺少对应的 %2</translation>
    </message>
    <message>
        <source>it stands for too many addresses</source>
        <translation>代表的地址过多</translation>
    </message>
    <message>
        <source>it stands for more than 1,000,000 addresses</source>
        <translation>代表的地址超过 1,000,000 个</translation>
    </message>
    <message>
        <source>{ } is empty</source>
        <translation>{ } 为空</translation>
    </message>
    <message>
        <source>{ } has another pattern in it</source>
        <translation>{ } 中含有另一个模式</translation>
    </message>
    <message>
        <source>[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]</source>
        <translation>[ ] 需要范围，如 [1-20]、[001-120]、[a-z] 或 [0-100:10]</translation>
    </message>
    <message>
        <source>curl&apos;s option %1 %2.</source>
        <translation>curl 的选项 %1：%2。</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 缺少值</translation>
    </message>
    <message>
        <source>names a file of cookies: give that with --cookies</source>
        <translation>指定了 Cookie 文件：请用 --cookies 指定</translation>
    </message>
    <message>
        <source>the curl call sends a %1; only downloads (GET) can be taken over</source>
        <translation>该 curl 命令发送 %1；只能接收下载（GET）</translation>
    </message>
    <message>
        <source>the curl call does more than download (%1)</source>
        <translation>该 curl 命令不只是下载（%1）</translation>
    </message>
    <message>
        <source>is passed over</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>is not known and passed over</source>
        <translation>未知，已忽略</translation>
    </message>
    <message>
        <source>names a file of headers, which is passed over</source>
        <translation>指定了标头文件，已忽略</translation>
    </message>
    <message>
        <source>is passed over: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>the curl call has no address</source>
        <translation>该 curl 命令没有地址</translation>
    </message>
    <message>
        <source>the curl call&apos;s address can&apos;t be used: %1</source>
        <translation>该 curl 命令的地址无法使用：%1</translation>
    </message>
    <message>
        <source>loses its folders: they would leave the target folder</source>
        <translation>去掉了文件夹：它们会超出目标文件夹</translation>
    </message>
    <message>
        <source>something else follows the curl call</source>
        <translation>curl 命令之后还有其他内容</translation>
    </message>
    <message>
        <source>the curl call is longer than 64 KiB</source>
        <translation>该 curl 命令超过 64 KiB</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>列表 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 无法使用：%2。</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read: %2.</source>
        <translation>无法读取列表 %1：%2。</translation>
    </message>
    <message>
        <source>the fetched list can&apos;t be read</source>
        <translation>无法读取获取的列表</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>the call of curl</source>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not below the target directory</source>
        <translation>文件夹“%1”不在目标文件夹之下</translation>
    </message>
    <message>
        <source>a name or checksum is for one file, and this is a folder</source>
        <translation>名称或校验和用于单个文件，而这是文件夹</translation>
    </message>
    <message>
        <source>The target %1 is a file of this call itself: an input list, a report or a log.</source>
        <translation>目标 %1 是此次调用自身的文件：输入列表、报告或日志。</translation>
    </message>
    <message>
        <source>%1 takes %2, not &apos;%3&apos;.</source>
        <translation>%1 需要%2，不能是“%3”。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>seconds from 0 to 10000000, such as 90 or 0.5</source>
        <translation>0 到 10000000 的秒数，如 90 或 0.5</translation>
    </message>
    <message>
        <source>bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)</source>
        <translation>每秒字节数，如 65536、500k、2M 或 1.5G（最多 10^12）</translation>
    </message>
    <message>
        <source>one of try, require and off</source>
        <translation>try、require、off 之一</translation>
    </message>
    <message>
        <source>one of 1.2 and 1.3</source>
        <translation>1.2、1.3 之一</translation>
    </message>
    <message>
        <source>one of use, update and off</source>
        <translation>use、update、off 之一</translation>
    </message>
    <message>
        <source>%1 needs the name of a folder.</source>
        <translation>%1 需要文件夹的名称。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is a file, not a folder.</source>
        <translation>%1：“%2”是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3.</source>
        <translation>%1：“%2”%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <translation>中没有：%1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>doesn&apos;t exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>不是文件名</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>没有设置项“%1”。</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>需要一个值。</translation>
    </message>
    <message>
        <source>The environment names a proxy that can&apos;t be used: %1.</source>
        <translation>环境变量指定的代理无法使用：%1。</translation>
    </message>
    <message>
        <source>--interface and a proxy exclude each other; --proxy none goes without.</source>
        <translation>--interface 与代理互斥；--proxy none 不使用代理。</translation>
    </message>
    <message>
        <source>--offline and --cache=%1 exclude each other.</source>
        <translation>--offline 与 --cache=%1 互斥。</translation>
    </message>
    <message>
        <source>--cache-dir needs --cache or --offline.</source>
        <translation>--cache-dir 需要 --cache 或 --offline。</translation>
    </message>
    <message>
        <source>--offline allows no network</source>
        <translation>--offline 不允许使用网络</translation>
    </message>
    <message>
        <source>no other source is listed</source>
        <translation>没有列出其他来源</translation>
    </message>
    <message>
        <source>the hashes of its pieces are not of a file of %1 bytes</source>
        <translation>分块哈希不属于 %1 字节的文件</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>未修改</translation>
    </message>
    <message>
        <source>the server&apos;s file has %1 bytes, not %2</source>
        <translation>服务器上的文件为 %1 字节，而非 %2 字节</translation>
    </message>
    <message>
        <source>the range was ignored</source>
        <translation>分段请求被忽略</translation>
    </message>
    <message>
        <source>another source than before</source>
        <translation>来源与之前不同</translation>
    </message>
    <message>
        <source>it states another checksum</source>
        <translation>给出了另一个校验和</translation>
    </message>
    <message>
        <source>nothing tells versions of its file apart</source>
        <translation>无法区分其文件的版本</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何应答</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>文件变短了</translation>
    </message>
    <message>
        <source>Quintet keeps no %1 from one start to the next</source>
        <translation>Quintet 不会保留到下次启动：%1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>%1, and no %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用尽</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit allows</source>
        <translation>文件超过文件系统或限制允许的大小</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>the name is too long for the file system</source>
        <translation>名称超过文件系统允许的长度</translation>
    </message>
    <message>
        <source>too many links on the path</source>
        <translation>路径上的链接过多</translation>
    </message>
    <message>
        <source>that is on another file system</source>
        <translation>位于另一个文件系统</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>the file server does not answer</source>
        <translation>文件服务器没有应答</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>设备已不存在</translation>
    </message>
    <message>
        <source>the file system does not take that</source>
        <translation>文件系统不接受此操作</translation>
    </message>
    <message>
        <source>the file is gone from the file server</source>
        <translation>文件已从文件服务器消失</translation>
    </message>
    <message>
        <source>error %1 of the file system</source>
        <translation>文件系统错误 %1</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 是文件夹</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 是链接</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket</source>
        <translation>%1 是设备、管道或套接字</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 有第二个名称（硬链接）</translation>
    </message>
    <message>
        <source>%1 is in use by another download</source>
        <translation>%1 正被另一下载使用</translation>
    </message>
    <message>
        <source>%1 is no state of a download</source>
        <translation>%1 不是下载的状态文件</translation>
    </message>
    <message>
        <source>the unfinished file was moved or removed</source>
        <translation>未完成的文件已被移动或删除</translation>
    </message>
    <message>
        <source>the unfinished file was cut meanwhile</source>
        <translation>未完成的文件期间被截短</translation>
    </message>
    <message>
        <source>%1 bytes were written of a file of %2</source>
        <translation>%2 字节的文件写入了 %1 字节</translation>
    </message>
    <message>
        <source>the file is not open</source>
        <translation>文件未打开</translation>
    </message>
    <message>
        <source>unknown checksum algorithm</source>
        <translation>未知的校验和算法</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>程序期间已结束</translation>
    </message>
    <message>
        <source>the cache takes no such address</source>
        <translation>缓存不接受此类地址</translation>
    </message>
    <message>
        <source>other programs keep changing %1</source>
        <translation>其他程序不断更改 %1</translation>
    </message>
    <message>
        <source>the host has no IPv4 address</source>
        <translation>该主机没有 IPv4 地址</translation>
    </message>
    <message>
        <source>the host has no IPv6 address</source>
        <translation>该主机没有 IPv6 地址</translation>
    </message>
    <message>
        <source>the name was not resolved within %1 s</source>
        <translation>%1 秒内未能解析名称</translation>
    </message>
    <message>
        <source>no TLS within %1 s</source>
        <translation>%1 秒内未能建立 TLS</translation>
    </message>
    <message>
        <source>no data connection within %1 s</source>
        <translation>%1 秒内未能建立数据连接</translation>
    </message>
    <message>
        <source>no TLS on the data connection within %1 s</source>
        <translation>%1 秒内未能在数据连接上建立 TLS</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come within %2 s</source>
        <translation>%2 秒内未收到：%1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内没有应答</translation>
    </message>
    <message>
        <source>slower than the least speed for %1 s</source>
        <translation>%1 秒内低于最低速度</translation>
    </message>
    <message>
        <source>the whole file took longer than %1 s</source>
        <translation>整个文件用时超过 %1 秒</translation>
    </message>
    <message>
        <source>the connection was closed %1</source>
        <translation>连接已关闭：%1</translation>
    </message>
    <message>
        <source>before it answered</source>
        <translation>尚未应答</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>the server closed the connection instead of %1</source>
        <translation>服务器关闭了连接；原本等待：%1</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>欢迎消息</translation>
    </message>
    <message>
        <source>an answer to %1</source>
        <translation>对 %1 的应答</translation>
    </message>
    <message>
        <source>the end of a transfer</source>
        <translation>传输结束</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>TLS 握手</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>后续应答</translation>
    </message>
    <message>
        <source>more data</source>
        <translation>后续数据</translation>
    </message>
    <message>
        <source>no port of this machine is free</source>
        <translation>本机没有空闲端口</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 不是本机地址</translation>
    </message>
    <message>
        <source>there is no network interface “%1” here</source>
        <translation>本机没有网络接口“%1”</translation>
    </message>
    <message>
        <source>the network interface “%1” has no address that could be used</source>
        <translation>网络接口“%1”没有可用的地址</translation>
    </message>
    <message>
        <source>the network interface has no address of the host&apos;s kind</source>
        <translation>网络接口没有与主机同类的地址</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported</source>
        <translation>不支持同时使用网络接口和 HTTP 代理</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported for FTP</source>
        <translation>FTP 不支持同时使用网络接口和 HTTP 代理</translation>
    </message>
    <message>
        <source>a proxy is written http://host:port or socks5://host:port</source>
        <translation>代理写作 http://主机:端口 或 socks5://主机:端口</translation>
    </message>
    <message>
        <source>proxies that are themselves reached by https are not supported</source>
        <translation>不支持通过 https 连接的代理</translation>
    </message>
    <message>
        <source>a proxy is an http://, socks5:// or socks5h:// address</source>
        <translation>代理应为 http://、socks5:// 或 socks5h:// 地址</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password is too long</source>
        <translation>代理的用户名或密码过长</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password has a control character</source>
        <translation>代理的用户名或密码含有控制字符</translation>
    </message>
    <message>
        <source>the variable %1: %2</source>
        <translation>变量 %1：%2</translation>
    </message>
    <message>
        <source>it has a fault of its own</source>
        <translation>其自身发生错误</translation>
    </message>
    <message>
        <source>it doesn&apos;t allow this connection</source>
        <translation>不允许此连接</translation>
    </message>
    <message>
        <source>the network can&apos;t be reached from it</source>
        <translation>无法从其到达网络</translation>
    </message>
    <message>
        <source>the host can&apos;t be reached from it</source>
        <translation>无法从其到达主机</translation>
    </message>
    <message>
        <source>the host refused its connection</source>
        <translation>主机拒绝了其连接</translation>
    </message>
    <message>
        <source>the way to the host is too long</source>
        <translation>到主机的路径过长</translation>
    </message>
    <message>
        <source>it doesn&apos;t make connections</source>
        <translation>不支持建立连接</translation>
    </message>
    <message>
        <source>it doesn&apos;t know addresses of this kind</source>
        <translation>不支持此类地址</translation>
    </message>
    <message>
        <source>it answered with code %1</source>
        <translation>返回代码 %1</translation>
    </message>
    <message>
        <source>the host&apos;s name is longer than a SOCKS proxy takes</source>
        <translation>主机名超过 SOCKS 代理允许的长度</translation>
    </message>
    <message>
        <source>the proxy&apos;s user or password is longer than SOCKS takes</source>
        <translation>代理的用户名或密码超过 SOCKS 允许的长度</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS 5</source>
        <translation>不支持 SOCKS 5</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>要求登录</translation>
    </message>
    <message>
        <source>it refused the login</source>
        <translation>拒绝了登录</translation>
    </message>
    <message>
        <source>the certificate is not for this address</source>
        <translation>证书不适用于此地址</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 中没有证书</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read</source>
        <translation>%1 中没有可读取的私钥</translation>
    </message>
    <message>
        <source>a quoted value in line %1 of the netrc file never ends</source>
        <translation>netrc 文件第 %1 行中的引号未闭合</translation>
    </message>
    <message>
        <source>the netrc file can&apos;t be read: %1</source>
        <translation>无法读取 netrc 文件：%1</translation>
    </message>
    <message>
        <source>the netrc file is larger than 1 MiB</source>
        <translation>netrc 文件超过 1 MiB</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be used: %3.</source>
        <translation>%2 的第 %1 行无法使用：%3。</translation>
    </message>
    <message>
        <source>it needs seven fields with tabs between them</source>
        <translation>需要以制表符分隔的七个字段</translation>
    </message>
    <message>
        <source>the domain or one of its TRUE and FALSE can&apos;t be read</source>
        <translation>无法读取域名或其 TRUE/FALSE 标记</translation>
    </message>
    <message>
        <source>the path doesn&apos;t begin with a slash</source>
        <translation>路径没有以斜杠开头</translation>
    </message>
    <message>
        <source>the expiry is not a number of seconds</source>
        <translation>过期时间不是秒数</translation>
    </message>
    <message>
        <source>the name or the value can&apos;t be sent</source>
        <translation>无法发送该名称或值</translation>
    </message>
    <message>
        <source>the cookie is for a whole public suffix</source>
        <translation>该 Cookie 针对整个公共后缀</translation>
    </message>
    <message>
        <source>the server wants a login</source>
        <translation>服务器要求登录</translation>
    </message>
    <message>
        <source>%1, the file has %2 bytes</source>
        <translation>%1，文件大小为 %2 字节</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>没有内容（%1）</translation>
    </message>
    <message>
        <source>the length “%1” can&apos;t be understood</source>
        <translation>无法理解长度“%1”</translation>
    </message>
    <message>
        <source>two different lengths, %1 and %2</source>
        <translation>两个不同的长度：%1 和 %2</translation>
    </message>
    <message>
        <source>transfer coding “%1”</source>
        <translation>传输编码“%1”</translation>
    </message>
    <message>
        <source>content coding “%1”</source>
        <translation>内容编码“%1”</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 字节，而非 %2 字节</translation>
    </message>
    <message>
        <source>another modification time</source>
        <translation>修改时间不同</translation>
    </message>
    <message>
        <source>another ETag</source>
        <translation>ETag 不同</translation>
    </message>
    <message>
        <source>several ranges where one was asked for</source>
        <translation>只请求了一个分段，却返回了多个</translation>
    </message>
    <message>
        <source>a range without a Content-Range</source>
        <translation>分段缺少 Content-Range</translation>
    </message>
    <message>
        <source>the range “%1” can&apos;t be understood</source>
        <translation>无法理解分段“%1”</translation>
    </message>
    <message>
        <source>a part where the whole file was asked for</source>
        <translation>请求了整个文件，却只返回了一部分</translation>
    </message>
    <message>
        <source>bytes from %1 on where %2 was asked for</source>
        <translation>请求从 %2 开始的字节，却从 %1 开始</translation>
    </message>
    <message>
        <source>a length of %1 for %2 bytes</source>
        <translation>%2 字节的长度标为 %1</translation>
    </message>
    <message>
        <source>a compressed body in parts</source>
        <translation>压缩内容的分段</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>a part of the file that claims to be whole</source>
        <translation>自称完整的部分文件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: %2</source>
        <translation>无法解码 %1：%2</translation>
    </message>
    <message>
        <source>the server states two different %1 digests</source>
        <translation>服务器给出两个不同的 %1 摘要</translation>
    </message>
    <message>
        <source>a web page (%1) instead of the file; --accept-html takes it</source>
        <translation>收到的是网页（%1）而不是文件；--accept-html 可接受它</translation>
    </message>
    <message>
        <source>no memory to decompress with</source>
        <translation>没有内存用于解压</translation>
    </message>
    <message>
        <source>something follows the compressed body</source>
        <translation>压缩内容之后还有其他数据</translation>
    </message>
    <message>
        <source>the compressed body is damaged</source>
        <translation>压缩内容已损坏</translation>
    </message>
    <message>
        <source>the compressed body is cut</source>
        <translation>压缩内容不完整</translation>
    </message>
    <message>
        <source>the head of the answer doesn&apos;t end</source>
        <translation>应答头没有结束</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where to</source>
        <translation>未说明重定向到哪里</translation>
    </message>
    <message>
        <source>it names several addresses</source>
        <translation>给出了多个地址</translation>
    </message>
    <message>
        <source>its address is malformed</source>
        <translation>地址格式错误</translation>
    </message>
    <message>
        <source>to “%1:” addresses is refused</source>
        <translation>拒绝重定向到“%1:”地址</translation>
    </message>
    <message>
        <source>from https to http is refused</source>
        <translation>拒绝从 https 重定向到 http</translation>
    </message>
    <message>
        <source>a reply came that nothing had asked for</source>
        <translation>收到了未请求的应答</translation>
    </message>
    <message>
        <source>a reply that nothing had asked for</source>
        <translation>未请求的应答</translation>
    </message>
    <message>
        <source>a command has a line break or NUL in it</source>
        <translation>命令中含有换行符或 NUL</translation>
    </message>
    <message>
        <source>no data connection</source>
        <translation>没有数据连接</translation>
    </message>
    <message>
        <source>the server sent something unencrypted before TLS began</source>
        <translation>TLS 开始前服务器发送了未加密的内容</translation>
    </message>
    <message>
        <source>the server sends data unencrypted</source>
        <translation>服务器发送未加密的数据</translation>
    </message>
    <message>
        <source>the data connection shows another certificate</source>
        <translation>数据连接出示了另一个证书</translation>
    </message>
    <message>
        <source>the folder has no files, or isn&apos;t there</source>
        <translation>文件夹中没有文件，或文件夹不存在</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>the list of a folder is larger than 64 MiB</source>
        <translation>文件夹列表超过 64 MiB</translation>
    </message>
    <message>
        <source>the list of a folder was cut off</source>
        <translation>文件夹列表被截断</translation>
    </message>
    <message>
        <source>these are too many files or folders for one address</source>
        <translation>一个地址下的文件或文件夹过多</translation>
    </message>
    <message>
        <source>the address is a folder&apos;s</source>
        <translation>该地址是文件夹</translation>
    </message>
    <message>
        <source>the last byte didn&apos;t come</source>
        <translation>最后一个字节没有到达</translation>
    </message>
    <message>
        <source>the server begins elsewhere than asked</source>
        <translation>服务器没有从请求的位置开始</translation>
    </message>
    <message>
        <source>the server never answers</source>
        <translation>服务器始终不应答</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>the server never gets ready</source>
        <translation>服务器始终未就绪</translation>
    </message>
    <message>
        <source>the server logs in before TLS can start</source>
        <translation>TLS 开始前服务器就完成了登录</translation>
    </message>
    <message>
        <source>the server refuses TLS</source>
        <translation>服务器拒绝 TLS</translation>
    </message>
    <message>
        <source>the server won&apos;t encrypt data connections</source>
        <translation>服务器不加密数据连接</translation>
    </message>
    <message>
        <source>the server wants an account as well</source>
        <translation>服务器还要求账户（ACCT）</translation>
    </message>
    <message>
        <source>the path is longer than 8 KiB</source>
        <translation>路径超过 8 KiB</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>路径中含有编码的换行符或 NUL</translation>
    </message>
    <message>
        <source>the user name or password has a line break or NUL in it</source>
        <translation>用户名或密码中含有换行符或 NUL</translation>
    </message>
    <message>
        <source>the server&apos;s reply has a line longer than 16 KiB</source>
        <translation>服务器的应答中有超过 16 KiB 的行</translation>
    </message>
    <message>
        <source>the server&apos;s reply doesn&apos;t end</source>
        <translation>服务器的应答没有结束</translation>
    </message>
    <message>
        <source>the server sends nothing but empty lines</source>
        <translation>服务器只发送空行</translation>
    </message>
    <message>
        <source>the server doesn&apos;t speak FTP: “%1”</source>
        <translation>服务器不使用 FTP：“%1”</translation>
    </message>
    <message>
        <source>the server gives no data connection over IPv6</source>
        <translation>服务器不提供 IPv6 数据连接</translation>
    </message>
    <message>
        <source>the server never comes to an end</source>
        <translation>服务器始终没有结束</translation>
    </message>
    <message>
        <source>the answer to EPSV can&apos;t be understood: “%1”</source>
        <translation>无法理解对 EPSV 的应答：“%1”</translation>
    </message>
    <message>
        <source>the answer to PASV can&apos;t be understood: “%1”</source>
        <translation>无法理解对 PASV 的应答：“%1”</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not a full path.</source>
        <translation>--%1：“%2”不是完整路径。</translation>
    </message>
</context>
<context>
    <name>quintet::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>quintet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>quintet::OfferBar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>1 link on the clipboard</source>
        <translation>剪贴板中有 1 个链接</translation>
    </message>
    <message>
        <source>%1 links on the clipboard</source>
        <translation>剪贴板中有 %1 个链接</translation>
    </message>
</context>
<context>
    <name>quintet::Power</name>
    <message>
        <source>Downloads are running</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>The computer can&apos;t be suspended from here.</source>
        <translation>无法在此挂起计算机。</translation>
    </message>
</context>
<context>
    <name>quintet::Preferences</name>
    <message>
        <source>A kept setting can&apos;t be used, so the usual one counts: %1</source>
        <translation>已保存的某项设置无法使用，将采用默认值：%1</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>没有设置项“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of %2, not &apos;%3&apos;.</source>
        <translation>“%1”可取 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes two times such as 22:00-06:30, not &apos;%2&apos;.</source>
        <translation>“%1”需要两个时间，如 22:00-06:30，不能是“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date and time such as 2026-05-01T22:00, not &apos;%2&apos;.</source>
        <translation>“%1”需要日期和时间，如 2026-05-01T22:00，不能是“%2”。</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewModel</name>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Size: 1.2 MB&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewPane</name>
    <message>
        <source>&amp;Start at once</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>要添加的文件</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>1 file is about to be added</source>
        <translation>即将添加 1 个文件</translation>
    </message>
    <message>
        <source>%1 files are about to be added</source>
        <translation>即将添加 %1 个文件</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>，%1 个已存在</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <translation>%1 个大小未知</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had</source>
        <translation>%1 个无法获取</translation>
    </message>
    <message>
        <source>&amp;Add 1 file</source>
        <translation>添加 1 个文件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add %1 files</source>
        <translation>添加 %1 个文件(&amp;A)</translation>
    </message>
</context>
<context>
    <name>quintet::QueueActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>移到顶部(&amp;T)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>限制其速度…</translation>
    </message>
    <message>
        <source>In the &amp;queue</source>
        <translation>在队列中(&amp;Q)</translation>
    </message>
    <message>
        <source>Limit its speed</source>
        <translation>限制其速度</translation>
    </message>
    <message>
        <source>This download, kB/s (0: no limit of its own):</source>
        <translation>此下载，kB/s（0：不单独限速）：</translation>
    </message>
    <message>
        <source>Each of them, kB/s (0: no limit of its own):</source>
        <translation>每一项，kB/s（0：不单独限速）：</translation>
    </message>
</context>
<context>
    <name>quintet::RemoveQuestion</name>
    <message>
        <source>Remove a list</source>
        <translation>移除列表</translation>
    </message>
    <message>
        <source>One download of “%1” is not finished.</source>
        <translation>“%1”中有 1 项下载尚未完成。</translation>
    </message>
    <message>
        <source>%1 downloads of “%2” are not finished.</source>
        <translation>“%2”中有 %1 项下载尚未完成。</translation>
    </message>
    <message>
        <source>Files that are here stay where they are.</source>
        <translation>已下载的文件会保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Stop and remove all</source>
        <translation>停止并全部移除(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Only what has ended</source>
        <translation>仅移除已结束的(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quintet::ResultsPane</name>
    <message>
        <source>Retry all failed</source>
        <translation>重试所有失败项</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>失败项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>按原因分组的失败项</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Open the pane</source>
        <translation>打开面板</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Forget lines that were not understood</source>
        <translation>忽略无法识别的行</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Save all failed as a list</source>
        <translation>将所有失败项保存为列表</translation>
    </message>
</context>
<context>
    <name>quintet::RetryDelegate</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>quintet::SavedQueue</name>
    <message>
        <source>The disk with the list of downloads doesn&apos;t answer; what is added now is not kept.</source>
        <translation>存放下载列表的磁盘没有响应；现在添加的内容不会保存。</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsPage</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>What is set, before its value: &quot;Files at once:&quot;.</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>For screen readers: chooses what a setting names, &quot;Choose: Folder&quot;.</extracomment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between two times: 22:00 – 06:00.</extracomment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;When a file is there already</source>
        <translation>文件已存在时(&amp;W)</translation>
    </message>
    <message>
        <source>Keep it, and skip the download</source>
        <translation>保留原文件，跳过下载</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Take another name: name.1.ext</source>
        <translation>使用其他名称：名称.1.扩展名</translation>
    </message>
    <message>
        <source>Files at &amp;once</source>
        <translation>同时下载的文件数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections a file</source>
        <translation>每个文件的连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Connections to one &amp;host</source>
        <translation>每台主机的连接数(&amp;H)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;All downloads together</source>
        <translation>所有下载合计(&amp;A)</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Replace connections &amp;slower than</source>
        <translation>替换低于此速度的连接(&amp;S)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The limit is switched on and off with Ctrl+L as well.</source>
        <translation>也可以用 Ctrl+L 开关限速。</translation>
    </message>
    <message>
        <source>Retries and waits</source>
        <translation>重试与等待</translation>
    </message>
    <message>
        <source>&amp;Tries after the first</source>
        <translation>首次之后的重试次数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wait before the next try</source>
        <translation>下次重试前等待(&amp;W)</translation>
    </message>
    <message>
        <source>Only faults that can pass are tried again; each wait is twice as long.</source>
        <translation>只重试可能恢复的错误；每次等待时间加倍。</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>连接超时(&amp;C)</translation>
    </message>
    <message>
        <source>Give up a &amp;silent connection after</source>
        <translation>无数据连接超时(&amp;S)</translation>
    </message>
    <message>
        <source>Give up a &amp;file after</source>
        <translation>放弃文件的时限(&amp;F)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or none. A password in it counts for this run only.</source>
        <translation>http://host:port、socks5://host:port 或 none。其中的密码仅在本次运行中有效。</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>受信任的证书(&amp;T)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统的证书</translation>
    </message>
    <message>
        <source>&amp;Oldest TLS</source>
        <translation>最低 TLS 版本(&amp;O)</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>&amp;Encryption of ftp://</source>
        <translation>ftp:// 的加密(&amp;E)</translation>
    </message>
    <message>
        <source>Where the server has it</source>
        <translation>服务器支持时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>&amp;Copies by URL</source>
        <translation>按 URL 保存副本(&amp;C)</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Take them without asking the server</source>
        <translation>直接使用，不询问服务器</translation>
    </message>
    <message>
        <source>Ask the server whether they are still good</source>
        <translation>向服务器确认是否仍有效</translation>
    </message>
    <message>
        <source>&amp;Folder of the copies</source>
        <translation>副本的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>the user&apos;s cache folder</source>
        <translation>用户的缓存文件夹</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Go on at start with what is not finished</source>
        <translation>启动时继续未完成的下载(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Only between</source>
        <translation>仅在此时段(&amp;O)</translation>
    </message>
    <message>
        <source>When all are done, r&amp;un</source>
        <translation>全部完成后运行(&amp;U)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The command runs without a shell. To quit or to suspend then is chosen in the menu, for one time.</source>
        <translation>命令不经由 shell 运行。完成后退出或挂起可在菜单中选择，仅生效一次。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>语言（下次启动时生效）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify when a list is done</source>
        <translation>列表完成时通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>托盘图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps it in the tray</source>
        <translation>关闭窗口后保留在托盘(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes move</source>
        <translation>传输数据时保持计算机唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>When it is closed with downloads at &amp;work</source>
        <translation>在下载进行时关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>询问如何处理</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Keep going in the tray</source>
        <translation>在托盘中继续</translation>
    </message>
</context>
<context>
    <name>quintet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and how many downloads it holds, for screen readers: &quot;Failed: 3&quot;.
----------
A list and how many downloads it holds, for screen readers: &quot;SDO May: 47&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>添加于：%1</translation>
    </message>
</context>
<context>
    <name>quintet::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>User name and password for %1; they are not kept when Quintet ends. A netrc file is.</source>
        <translation>%1 的用户名和密码；退出 Quintet 后不会保留。如需保留，请使用 netrc 文件。</translation>
    </message>
    <message>
        <source>&amp;Sign in and retry</source>
        <translation>登录并重试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>删除(&amp;F)</translation>
    </message>
    <message>
        <source>Remove the login from the keyring</source>
        <translation>从密钥环中删除登录信息</translation>
    </message>
    <message>
        <source>User name and password for %1.</source>
        <translation>%1 的用户名和密码。</translation>
    </message>
</context>
<context>
    <name>quintet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度变化</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>now %1, at most %2</source>
        <translation>当前 %1，最高 %2</translation>
    </message>
    <message>
        <source>No speed measured yet</source>
        <translation>尚未测得速度</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
</context>
<context>
    <name>quintet::StartDialog</name>
    <message>
        <source>Start at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>&amp;Downloads wait until:</source>
        <translation>下载等待至(&amp;D)：</translation>
    </message>
    <message>
        <source>Downloads wait until</source>
        <translation>下载等待至</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>届时开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start at &amp;once</source>
        <translation>立即开始(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quintet::StateWords</name>
    <message>
        <source>1 connection</source>
        <translation>1 个连接</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>%1 重试</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在完成…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source> (the server doesn&apos;t give parts of it)</source>
        <translation>（服务器不支持分段）</translation>
    </message>
    <message>
        <source> (too little is left for more)</source>
        <translation>（剩余部分太少）</translation>
    </message>
    <message>
        <source> (more didn&apos;t make it faster)</source>
        <translation>（更多连接并未加快速度）</translation>
    </message>
    <message>
        <source> (the server gives no more)</source>
        <translation>（服务器不允许更多）</translation>
    </message>
    <message>
        <source> (as many as you allow)</source>
        <translation>（已达允许的上限）</translation>
    </message>
</context>
<context>
    <name>quintet::StatusLine</name>
    <message>
        <source>%1 active</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>剩余空间 %1</translation>
    </message>
</context>
<context>
    <name>quintet::Steering</name>
    <message>
        <source>Start &amp;at…</source>
        <translation>定时开始(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>等待至 %1</translation>
    </message>
</context>
<context>
    <name>quintet::Tray</name>
    <message>
        <source>&amp;Show Quintet</source>
        <translation>显示 Quintet(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add from the clipboard</source>
        <translation>从剪贴板添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>quintet::WhenDone</name>
    <message>
        <source>&amp;When all are done</source>
        <translation>全部完成后(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>保持打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Sus&amp;pend the computer</source>
        <translation>挂起计算机(&amp;P)</translation>
    </message>
    <message>
        <source>Everything is done. The computer suspends in %1 s.</source>
        <translation>全部完成。计算机将在 %1 秒后挂起。</translation>
    </message>
    <message>
        <source>Everything is done. Quintet quits in %1 s.</source>
        <translation>全部完成。Quintet 将在 %1 秒后退出。</translation>
    </message>
    <message>
        <source>The command for when all are done can&apos;t be started: %1. Check it in the settings.</source>
        <translation>无法启动全部完成后的命令：%1。请在设置中检查。</translation>
    </message>
</context>
<context>
    <name>quintet::Wording</name>
    <message>
        <source>the line is longer than 64 KiB</source>
        <translation>该行超过 64 KiB</translation>
    </message>
    <message>
        <source>the line is neither &apos;DIGEST  FILE&apos; nor &apos;ALGORITHM (FILE) = DIGEST&apos;</source>
        <translation>该行既不是“摘要  文件”，也不是“算法 (文件) = 摘要”</translation>
    </message>
    <message>
        <source>the digest has no file name</source>
        <translation>摘要后没有文件名</translation>
    </message>
    <message>
        <source>the line&apos;s algorithm is not known</source>
        <translation>该行的算法未知</translation>
    </message>
    <message>
        <source>no algorithm has digests of this length</source>
        <translation>没有哪种算法的摘要是此长度</translation>
    </message>
    <message>
        <source>the digest is not a valid %1</source>
        <translation>摘要不是 %1</translation>
    </message>
    <message>
        <source>the line names no file</source>
        <translation>该行未指明文件</translation>
    </message>
    <message>
        <source>the row has %1 fields, and the first line names only %2</source>
        <translation>该行有 %1 个字段，而首行只命名了 %2 个</translation>
    </message>
    <message>
        <source>the row has no address</source>
        <translation>该行没有地址</translation>
    </message>
    <message>
        <source>a mirror can&apos;t be used: %1</source>
        <translation>某个镜像无法使用：%1</translation>
    </message>
    <message>
        <source>a header is written as &apos;Name: value&apos;, such as &apos;Accept: text/plain&apos;</source>
        <translation>标头应写作“名称: 值”，例如“Accept: text/plain”</translation>
    </message>
    <message>
        <source>the header %1 can&apos;t be set, it belongs to the transfer itself</source>
        <translation>无法设置标头 %1，它由传输本身使用</translation>
    </message>
    <message>
        <source>the header %1 has a control character in its value</source>
        <translation>标头 %1 的值中有控制字符</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>标头 %1 没有值</translation>
    </message>
    <message>
        <source>an option line is written as name=value</source>
        <translation>选项行应写作 名称=值</translation>
    </message>
    <message>
        <source>the option&apos;s value has a control character in it</source>
        <translation>选项的值中有控制字符</translation>
    </message>
    <message>
        <source>%1 must be a file name, or folders and a name, without &apos;..&apos;</source>
        <translation>%1 必须是文件名，或文件夹加文件名，且不含“..”</translation>
    </message>
    <message>
        <source>%1 names no folder</source>
        <translation>%1 未指明文件夹</translation>
    </message>
    <message>
        <source>size is not a number of bytes</source>
        <translation>size 不是字节数</translation>
    </message>
    <message>
        <source>overwrite is one of no, yes and unique</source>
        <translation>overwrite 只能是 no、yes 或 unique</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 只能是 true 或 false</translation>
    </message>
    <message>
        <source>referer is not an address</source>
        <translation>referer 不是地址</translation>
    </message>
    <message>
        <source>%1 is a number from 1 to %2</source>
        <translation>%1 是 1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>it is not a Metalink: its first element is &apos;%1&apos;</source>
        <translation>不是 Metalink：第一个元素是“%1”</translation>
    </message>
    <message>
        <source>the Metalink names no file</source>
        <translation>Metalink 未指明文件</translation>
    </message>
    <message>
        <source>the Metalink ends in the middle</source>
        <translation>Metalink 不完整</translation>
    </message>
    <message>
        <source>the Metalink is not well-formed XML (%1)</source>
        <translation>Metalink 不是格式正确的 XML（%1）</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; can&apos;t be downloaded: %2</source>
        <translation>无法下载文件“%1”：%2</translation>
    </message>
    <message>
        <source>the Metalink is larger than 64 MiB</source>
        <translation>Metalink 超过 64 MiB</translation>
    </message>
    <message>
        <source>the Metalink is not UTF-8</source>
        <translation>Metalink 不是 UTF-8</translation>
    </message>
    <message>
        <source>the Metalink is refused: %1</source>
        <translation>Metalink 被拒绝：%1</translation>
    </message>
    <message>
        <source>its name would put it outside of the target directory</source>
        <translation>其名称会使它位于目标文件夹之外</translation>
    </message>
    <message>
        <source>its size is not a number of bytes</source>
        <translation>其大小不是字节数</translation>
    </message>
    <message>
        <source>none of its addresses can be used, only http, https, ftp and ftps</source>
        <translation>其地址均无法使用，仅支持 http、https、ftp 和 ftps</translation>
    </message>
    <message>
        <source>it has no address to download it from</source>
        <translation>没有可供下载的地址</translation>
    </message>
    <message>
        <source>its hash is not a valid %1</source>
        <translation>其哈希值不是 %1</translation>
    </message>
    <message>
        <source>its hashes are of algorithms that are not known here</source>
        <translation>其哈希值使用了未知的算法</translation>
    </message>
    <message>
        <source>the hashes of its pieces can&apos;t be used, and it has no other</source>
        <translation>其分块哈希值无法使用，且没有其他哈希值</translation>
    </message>
    <message>
        <source>a file of this machine is written file:///folder/file</source>
        <translation>本机文件应写作 file:///文件夹/文件</translation>
    </message>
    <message>
        <source>file: addresses are of this machine only: file:///folder/file</source>
        <translation>file: 地址仅用于本机：file:///文件夹/文件</translation>
    </message>
    <message>
        <source>the address names no file</source>
        <translation>地址未指明文件</translation>
    </message>
    <message>
        <source>the address is longer than 64 KiB</source>
        <translation>地址超过 64 KiB</translation>
    </message>
    <message>
        <source>the address has a tab or a line break in it</source>
        <translation>地址中有制表符或换行</translation>
    </message>
    <message>
        <source>the address has a control character in it</source>
        <translation>地址中有控制字符</translation>
    </message>
    <message>
        <source>the address has a character that can&apos;t be read (is it UTF-8?)</source>
        <translation>地址中有无法识别的字符（是 UTF-8 吗？）</translation>
    </message>
    <message>
        <source>the address has half a character in it</source>
        <translation>地址中有不完整的字符</translation>
    </message>
    <message>
        <source>the address lacks its scheme, as in https://%1</source>
        <translation>地址缺少协议，如 https://%1</translation>
    </message>
    <message>
        <source>http://, https://, ftp:// or ftps:// is missing</source>
        <translation>缺少 http://、https://、ftp:// 或 ftps://</translation>
    </message>
    <message>
        <source>the address lacks a colon, as in %1://</source>
        <translation>地址缺少冒号，如 %1://</translation>
    </message>
    <message>
        <source>there is no scheme %1; %2:// may be meant</source>
        <translation>没有 %1 协议；也许是 %2://</translation>
    </message>
    <message>
        <source>file: addresses can&apos;t be downloaded</source>
        <translation>无法下载 file: 地址</translation>
    </message>
    <message>
        <source>%1: addresses are not supported, only http, https, ftp and ftps</source>
        <translation>不支持 %1: 地址，仅支持 http、https、ftp 和 ftps</translation>
    </message>
    <message>
        <source>the address&apos;s IPv6 zone can&apos;t be read</source>
        <translation>无法识别地址的 IPv6 区域</translation>
    </message>
    <message>
        <source>what stands in brackets is not an IPv6 address</source>
        <translation>方括号中的内容不是 IPv6 地址</translation>
    </message>
    <message>
        <source>the address has no host name</source>
        <translation>地址没有主机名</translation>
    </message>
    <message>
        <source>the host name has a control character encoded in it</source>
        <translation>主机名中有编码的控制字符</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>主机名无效</translation>
    </message>
    <message>
        <source>the host is not an IPv4 address</source>
        <translation>主机不是 IPv4 地址</translation>
    </message>
    <message>
        <source>the port is not a number</source>
        <translation>端口不是数字</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>端口不在 1 到 65535 之间</translation>
    </message>
    <message>
        <source>there is a backslash before the path</source>
        <translation>路径前有反斜杠</translation>
    </message>
    <message>
        <source>the user name or password has a control character encoded in it</source>
        <translation>用户名或密码中有编码的控制字符</translation>
    </message>
    <message>
        <source>the host name has two colons (IPv6 addresses stand in brackets)</source>
        <translation>主机名中有两个冒号（IPv6 地址应放在方括号中）</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>地址无效</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>地址为空</translation>
    </message>
    <message>
        <source>two slashes must follow %1</source>
        <translation>%1 之后必须有两个斜杠</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>路径中有编码的换行或 NUL</translation>
    </message>
    <message>
        <source>an option line must follow the address it belongs to</source>
        <translation>选项行必须跟在其所属的地址之后</translation>
    </message>
    <message>
        <source>it has a document type (DOCTYPE), which is not allowed</source>
        <translation>含有不允许的文档类型（DOCTYPE）</translation>
    </message>
    <message>
        <source>it has a name of more than %1 characters</source>
        <translation>含有超过 %1 个字符的名称</translation>
    </message>
    <message>
        <source>it has an element of more than %1 attributes</source>
        <translation>含有超过 %1 个属性的元素</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
</context>
</TS>

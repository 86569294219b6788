<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>quintet</name>
    <message>
        <source>Access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>The server %1 refuses to hand out this file</source>
        <translation>サーバー %1 はこのファイルの提供を拒否しました</translation>
    </message>
    <message>
        <source>The link may have expired, or a login may be needed: get a new link, or log in.</source>
        <translation>リンクの期限切れか、ログインが必要な可能性があります。新しいリンクを入手するか、ログインしてください。</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>サーバーにありません</translation>
    </message>
    <message>
        <source>The server %1 has no such file</source>
        <translation>サーバー %1 にこのファイルはありません</translation>
    </message>
    <message>
        <source>Check the address, or ask the archive.</source>
        <translation>アドレスを確認するか、提供元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>The server %1 waited too long for us</source>
        <translation>サーバー %1 が要求の待機中にタイムアウトしました</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>サーバーから削除済み</translation>
    </message>
    <message>
        <source>The server %1 says the file is gone for good</source>
        <translation>サーバー %1 によると、ファイルは完全に削除されています</translation>
    </message>
    <message>
        <source>Look for another source, or ask the archive.</source>
        <translation>別の入手先を探すか、提供元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Range refused</source>
        <translation>範囲指定の拒否</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the part asked for</source>
        <translation>サーバー %1 は要求された部分を提供できません</translation>
    </message>
    <message>
        <source>The file may have changed: start it again.</source>
        <translation>ファイルが変更された可能性があります。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>The server %1 gets too many requests from here</source>
        <translation>サーバー %1 への要求が多すぎます</translation>
    </message>
    <message>
        <source>Try again later, with fewer connections.</source>
        <translation>接続数を減らし、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Barred by law</source>
        <translation>法的な制限</translation>
    </message>
    <message>
        <source>The server %1 may not hand out this file</source>
        <translation>サーバー %1 はこのファイルの提供を法的に制限されています</translation>
    </message>
    <message>
        <source>Look for another source.</source>
        <translation>別の入手先を探してください。</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>要求の拒否</translation>
    </message>
    <message>
        <source>The server %1 refuses the request</source>
        <translation>サーバー %1 は要求を拒否しました</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>サーバーに到達不能</translation>
    </message>
    <message>
        <source>The gateway at %1 gets no answer from its server</source>
        <translation>ゲートウェイ %1 は配下のサーバーから応答を得られません</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>サーバー混雑中</translation>
    </message>
    <message>
        <source>The server %1 is busy or being repaired</source>
        <translation>サーバー %1 は混雑中か、メンテナンス中です</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own</source>
        <translation>サーバー %1 で内部エラーが発生しました</translation>
    </message>
    <message>
        <source>Try again later, or tell its operator.</source>
        <translation>しばらくしてから再試行するか、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The server %1 does not give this file</source>
        <translation>サーバー %1 はこのファイルを提供していません</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the file now</source>
        <translation>サーバー %1 は現在ファイルを提供できません</translation>
    </message>
    <message>
        <source>Name not looked up</source>
        <translation>名前解決の失敗</translation>
    </message>
    <message>
        <source>The host name %1 can&apos;t be looked up now</source>
        <translation>ホスト名 %1 を現在解決できません</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>ホストが見つかりません</translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found</source>
        <translation>ホスト %1 が見つかりません</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>アドレスのつづりを確認してください。</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached</source>
        <translation>サーバー %1 に接続できません</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>ネットワークを確認するか、しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The download from %1 took too long</source>
        <translation>%1 からのダウンロードに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>しばらくしてから再試行するか、制限時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>安全ではありません</translation>
    </message>
    <message>
        <source>The connection to %1 would not be secure</source>
        <translation>%1 への接続は安全ではありません</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date and time; if they are right, ask the server&apos;s operator.</source>
        <translation>アドレスと、このコンピューターの日付と時刻を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Proxy wants a login</source>
        <translation>プロキシの認証が必要</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login</source>
        <translation>%1 への経路のプロキシが認証を求めています</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password.</source>
        <translation>プロキシのユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシエラー</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed</source>
        <translation>%1 への経路のプロキシでエラーが発生しました</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s settings.</source>
        <translation>プロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>ログインが必要</translation>
    </message>
    <message>
        <source>The server %1 wants a valid login</source>
        <translation>サーバー %1 は有効なログイン情報を求めています</translation>
    </message>
    <message>
        <source>Give a user name and a password, or put them into the netrc file.</source>
        <translation>ユーザー名とパスワードを指定するか、netrc ファイルに記入してください。</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>不正なリダイレクト</translation>
    </message>
    <message>
        <source>The server %1 redirects to where we can&apos;t go</source>
        <translation>サーバー %1 は到達できないアドレスにリダイレクトしています</translation>
    </message>
    <message>
        <source>See in a browser where the address leads.</source>
        <translation>アドレスの行き先をブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>The file from %1 was cut off (truncated)</source>
        <translation>%1 からのファイルが途中で途切れました</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>サーバー上で変更</translation>
    </message>
    <message>
        <source>The file on %1 changed while it was fetched</source>
        <translation>ダウンロード中に %1 上のファイルが変更されました</translation>
    </message>
    <message>
        <source>Try again: it starts from the beginning.</source>
        <translation>再試行してください。最初からダウンロードします。</translation>
    </message>
    <message>
        <source>A web page came</source>
        <translation>ウェブページを受信</translation>
    </message>
    <message>
        <source>The server %1 sent a web page, not the file</source>
        <translation>サーバー %1 はファイルではなくウェブページを送信しました</translation>
    </message>
    <message>
        <source>Open the address in a browser: a login or terms of use may be in the way.</source>
        <translation>アドレスをブラウザーで開いてください。ログインや利用規約への同意が必要な可能性があります。</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>チェックサム不一致</translation>
    </message>
    <message>
        <source>The checksum of the file from %1 does not fit</source>
        <translation>%1 からのファイルのチェックサムが一致しません</translation>
    </message>
    <message>
        <source>Check the expected value, or fetch the file from another source.</source>
        <translation>期待される値を確認するか、別の入手先からダウンロードしてください。</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>無効な応答</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used</source>
        <translation>%1 の応答を処理できません</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Quintet can&apos;t fetch this</source>
        <translation>Quintet ではこれをダウンロードできません</translation>
    </message>
    <message>
        <source>Look for an http or https address of it.</source>
        <translation>http または https のアドレスを探してください。</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>名前は使用済み</translation>
    </message>
    <message>
        <source>The file can&apos;t have its name</source>
        <translation>ファイルにその名前を付けられません</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>別の名前かフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空き容量不足</translation>
    </message>
    <message>
        <source>There is no space left for the file</source>
        <translation>ファイルを保存する空き容量がありません</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>ファイルへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another folder.</source>
        <translation>フォルダーのアクセス権を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Disk fault</source>
        <translation>ディスクエラー</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read</source>
        <translation>ファイルを読み書きできません</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>ディスクを確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Not in the cache</source>
        <translation>キャッシュにありません</translation>
    </message>
    <message>
        <source>The file is not in the cache</source>
        <translation>ファイルはキャッシュにありません</translation>
    </message>
    <message>
        <source>Allow the network, or fetch it there first.</source>
        <translation>ネットワークの使用を許可するか、先にキャッシュへダウンロードしてください。</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>This can&apos;t be understood</source>
        <translation>この内容を解釈できません</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>; it asks to wait for %1</source>
        <translation>。%1待つよう求めています</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sentence without its full stop, and what is known besides.</extracomment>
        <translation>%1: %2</translation>
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
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>One link a line, or any text with links in it.
Patterns work too: https://example.org/img_[001-120].fits</source>
        <translation>1 行に 1 つのリンク、またはリンクを含むテキスト。
パターンも使えます: https://example.org/img_[001-120].fits</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>From a &amp;list file…</source>
        <translation>リストファイルから(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Read links from a file</source>
        <translation>ファイルからリンクを読み込む</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>リンク 1 件</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>リンク %1 件</translation>
    </message>
    <message>
        <source>, %1 not understood</source>
        <translation>、認識不能 %1 件</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The folder needs its full path.</source>
        <translation>フォルダーは絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 件追加(&amp;A)</translation>
    </message>
    <message>
        <source>With the folders &amp;below</source>
        <translation>サブフォルダーも含める(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細設定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>プレビュー(&amp;P)…</translation>
    </message>
    <message>
        <source>Ask the servers for the sizes first</source>
        <translation>先にサーバーにサイズを問い合わせる</translation>
    </message>
    <message>
        <source>&amp;Preview %1…</source>
        <translation>%1 件をプレビュー(&amp;P)…</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>、登録済み %1 件</translation>
    </message>
    <message>
        <source>%1 with a checksum from %2</source>
        <translation>%2 のチェックサム付き %1 件</translation>
    </message>
</context>
<context>
    <name>quintet::AddExtras</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>チェックサム(&amp;K)</translation>
    </message>
    <message>
        <source>Mirr&amp;ors</source>
        <translation>ミラー(&amp;O)</translation>
    </message>
    <message>
        <source>Other addresses of the same file, one a line</source>
        <translation>同じファイルの別のアドレス（1 行に 1 件）</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>ヘッダー(&amp;E)</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used for a file.</source>
        <translation>この名前はファイルに使用できません。</translation>
    </message>
    <message>
        <source>A mirror can&apos;t have a user name or password in it.</source>
        <translation>ミラーのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>パスワードにはユーザー名が必要です。</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>キーリングに保存(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quintet::Adding</name>
    <message>
        <source>Add 1 link</source>
        <translation>リンクを 1 件追加</translation>
    </message>
    <message>
        <source>Add %1 links</source>
        <translation>リンクを %1 件追加</translation>
    </message>
    <message>
        <source>Add the links of this list</source>
        <translation>このリストのリンクを追加</translation>
    </message>
    <message>
        <source>Add the links of %1 lists</source>
        <translation>%1 件のリストのリンクを追加</translation>
    </message>
    <message>
        <source>Add from list files</source>
        <translation>リストファイルから追加</translation>
    </message>
    <message>
        <source>Add from a &amp;list file…</source>
        <translation>リストファイルから追加(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Offer links that are &amp;copied</source>
        <translation>コピーしたリンクの追加を提案(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quintet::Batches</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>失敗したものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>リストを削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>quintet::Checksum</name>
    <message>
        <source>a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…</source>
        <translation>チェックサムは「アルゴリズム=値」と書きます。例: sha-256=9f86…</translation>
    </message>
    <message>
        <source>unknown checksum algorithm; known are %1</source>
        <translation>不明なチェックサムアルゴリズムです。使えるのは %1</translation>
    </message>
    <message>
        <source>the checksum&apos;s value is not a valid %1: that is %2 hex digits, or base64</source>
        <translation>値が %1 ではありません。16 進数 %2 桁か base64 で指定します</translation>
    </message>
</context>
<context>
    <name>quintet::Chronicle</name>
    <message>
        <source>Tried again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>%1; tried again in %2</source>
        <translation>%1。%2後に再試行</translation>
    </message>
    <message>
        <source>Done: %1 in %2, checksum compared</source>
        <translation>完了: %1、所要時間 %2、チェックサム照合済み</translation>
    </message>
    <message>
        <source>Done: %1 in %2</source>
        <translation>完了: %1、所要時間 %2</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>取得済みでした</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>quintet::CommandBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>Limit: off</source>
        <translation>速度制限: オフ</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>すべてのダウンロードを合わせた速度の上限</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>All downloads together, kB/s (0: no limit):</source>
        <translation>すべてのダウンロードの合計、kB/s（0: 制限なし）:</translation>
    </message>
    <message>
        <source>Limi&amp;t the speed</source>
        <translation>速度を制限(&amp;T)</translation>
    </message>
</context>
<context>
    <name>quintet::CountdownBar</name>
    <message>
        <source>Countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>キャンセル (%1)</translation>
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
        <translation>実行中 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>A download has failed</source>
        <translation>ダウンロードに失敗しました</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>ダウンロードが完了しました</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Downloads ended</source>
        <translation>ダウンロードが終了しました</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>ダウンロードがすべて完了しました</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsFeed</name>
    <message>
        <source>Deta&amp;ils</source>
        <translation>詳細(&amp;I)</translation>
    </message>
    <message>
        <source>Cop&amp;y details for a report</source>
        <translation>報告用に詳細をコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsPane</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>残り範囲</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>ダウンロードを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>%1 downloads are selected; select one to see its details.</source>
        <translation>%1 件のダウンロードが選択されています。1 件だけ選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>理由:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>実際の取得元:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 bytes)</source>
        <translation>%1 / %2（%3 バイト）</translation>
    </message>
    <message>
        <source>Of earlier runs:</source>
        <translation>以前の取得分:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>接続数:</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1、最大 %2</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>試行回数:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>チェックサム:</translation>
    </message>
    <message>
        <source>%1 (as expected)</source>
        <translation>%1（期待どおり）</translation>
    </message>
    <message>
        <source>%1 (nothing to compare with)</source>
        <translation>%1（比較対象なし）</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1（期待値）</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>備考:</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>接続 1 件</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>接続 %1 件</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>ミラー</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadActions</name>
    <message>
        <source>&amp;Open file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>URL をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>リストから削除(&amp;L)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>フォルダーを開く(&amp;D)</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1、サイズ不明</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Progress: 62 %&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadRecorder</name>
    <message>
        <source>The list of downloads was damaged; it was put aside as %1.</source>
        <translation>ダウンロードのリストが壊れていたため、%1 として退避しました。</translation>
    </message>
    <message>
        <source>The list of downloads was damaged; %1 of it could be read, and the rest was put aside as %2.</source>
        <translation>ダウンロードのリストが壊れていました。%1 件を読み取り、残りを %2 として退避しました。</translation>
    </message>
    <message>
        <source>A newer Quintet made the list of downloads; it is left as it is, and what is added now is not kept.</source>
        <translation>ダウンロードのリストは新しいバージョンの Quintet で作成されています。リストは変更されず、いま追加したものは保存されません。</translation>
    </message>
    <message>
        <source>Another Quintet has the list of downloads open, maybe on another machine; what is added here is not kept.</source>
        <translation>別の Quintet（ほかのコンピューターの可能性もあります）がダウンロードのリストを開いています。ここで追加したものは保存されません。</translation>
    </message>
    <message>
        <source>There is no space to keep the list of downloads (%1); free some.</source>
        <translation>ダウンロードのリストを保存する空き容量がありません（%1）。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be kept: check the file %1.</source>
        <translation>ダウンロードのリストを保存できません。ファイル %1 を確認してください。</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadTable</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
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
        <translation>ここにドロップして追加</translation>
    </message>
</context>
<context>
    <name>quintet::EditUrls</name>
    <message>
        <source>Replace in &amp;all</source>
        <translation>すべて置換(&amp;A)</translation>
    </message>
    <message>
        <source>Edit URLs</source>
        <translation>URL の編集</translation>
    </message>
    <message>
        <source>URLs, one a line</source>
        <translation>URL（1 行に 1 件）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>&amp;Save and retry</source>
        <translation>保存して再試行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>置換後(&amp;W):</translation>
    </message>
    <message>
        <source>These have to stay %1 lines.</source>
        <translation>行数は %1 のままにしてください。</translation>
    </message>
    <message>
        <source>Line %1 is not a URL.</source>
        <translation>%1 行目は URL ではありません。</translation>
    </message>
    <message>
        <source>Found %1 times.</source>
        <translation>%1 か所見つかりました。</translation>
    </message>
    <message>
        <source>This has to stay one line.</source>
        <translation>1 行のままにしてください。</translation>
    </message>
</context>
<context>
    <name>quintet::EmptyPage</name>
    <message>
        <source>or press Ctrl+V</source>
        <translation>または Ctrl+V を押してください</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Drop links or a list here</source>
        <translation>ここにリンクまたはリストをドロップ</translation>
    </message>
    <message>
        <source>Add the link from the clipboard</source>
        <translation>クリップボードのリンクを追加</translation>
    </message>
    <message>
        <source>Add the %1 links from the clipboard</source>
        <translation>クリップボードのリンクを %1 件追加</translation>
    </message>
    <message>
        <source>Files go to %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>The list of downloads is being read…</source>
        <translation>ダウンロードの一覧を読み込んでいます…</translation>
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
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>失敗したもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry all: %1</source>
        <translation>すべて再試行: %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 を再試行</translation>
    </message>
</context>
<context>
    <name>quintet::Fix</name>
    <message>
        <source>Edit URLs…</source>
        <translation>URL を編集…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ログイン…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>1 接続のみ</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Other mirror…</source>
        <translation>別のミラー…</translation>
    </message>
</context>
<context>
    <name>quintet::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>保存先の選択</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>This stands for more addresses than the window takes</source>
        <translation>ウィンドウで扱えるアドレス数を超えています</translation>
    </message>
</context>
<context>
    <name>quintet::KeptLogins</name>
    <message>
        <source>The keyring did not take the login; it counts until Quintet ends.</source>
        <translation>キーリングにログイン情報を保存できませんでした。Quintet を終了するまで有効です。</translation>
    </message>
    <message>
        <source>The keyring did not forget the login; remove it there.</source>
        <translation>キーリングからログイン情報を削除できませんでした。キーリング側で削除してください。</translation>
    </message>
</context>
<context>
    <name>quintet::Keyring</name>
    <message>
        <source>Default keyring</source>
        <translation>デフォルトのキーリング</translation>
    </message>
</context>
<context>
    <name>quintet::Languages</name>
    <message>
        <source>The system&apos;s</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as menus have it: &quot;Deutsch&quot;.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>quintet::LeaveQuestion</name>
    <message>
        <source>Downloads are not finished</source>
        <translation>ダウンロードが完了していません</translation>
    </message>
    <message>
        <source>One download is not finished. Stop it and quit?</source>
        <translation>1 件のダウンロードが完了していません。停止して終了しますか?</translation>
    </message>
    <message>
        <source>%1 downloads are not finished. Stop them and quit?</source>
        <translation>%1 件のダウンロードが完了していません。停止して終了しますか?</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and the next start goes on.</source>
        <translation>受信済みの部分はディスクに残り、次回の起動時に続行されます。</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and waits at the next start.</source>
        <translation>受信済みの部分はディスクに残り、次回の起動時は待機します。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>ダウンロードを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Keep going in the &amp;tray</source>
        <translation>トレイで続行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>答えを記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>It can be changed in the settings, on the page Desktop.</source>
        <translation>設定の「デスクトップ」のページで変更できます。</translation>
    </message>
</context>
<context>
    <name>quintet::ListFiles</name>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>This is too large for a list</source>
        <translation>リストとしては大きすぎます</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>このファイルを読み込めません</translation>
    </message>
    <message>
        <source>This is not a list of links</source>
        <translation>これはリンクのリストではありません</translation>
    </message>
    <message>
        <source>This page has no whole links</source>
        <translation>このページに完全なリンクはありません</translation>
    </message>
</context>
<context>
    <name>quintet::MainWindow</name>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>失敗したものをすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Remove &amp;done from list</source>
        <translation>完了したものをリストから削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Open download f&amp;older</source>
        <translation>ダウンロードフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>No links in there</source>
        <translation>リンクが含まれていません</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 件追加しました</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 件追加しました</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 件を認識できません</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>登録済み %1 件</translation>
    </message>
</context>
<context>
    <name>quintet::Mending</name>
    <message>
        <source>Save as a list…</source>
        <translation>リストとして保存…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>保存先の選択</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>リストとして保存</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be written: %2.</source>
        <translation>リスト %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Other mirror</source>
        <translation>別のミラー</translation>
    </message>
    <message>
        <source>Where else is the same file? Change the host or the whole address; what is here of it is kept where a checksum tells that it is the same.</source>
        <translation>同じファイルはほかにどこにありますか? ホストまたはアドレス全体を変更してください。チェックサムで同じと確認できれば、取得済みの部分は保持されます。</translation>
    </message>
</context>
<context>
    <name>quintet::NoteWords</name>
    <message>
        <source>started again: the file changed on the server</source>
        <translation>最初からやり直しました: サーバー上のファイルが変わりました</translation>
    </message>
    <message>
        <source>started again: only sources with another file are left</source>
        <translation>最初からやり直しました: 別のファイルを持つソースしか残っていません</translation>
    </message>
    <message>
        <source>started again: what an earlier run left didn&apos;t have the checksum</source>
        <translation>最初からやり直しました: 前回の残りのチェックサムが一致しませんでした</translation>
    </message>
    <message>
        <source>started again: the server&apos;s ranges are no use</source>
        <translation>最初からやり直しました: サーバーの範囲指定は使えません</translation>
    </message>
    <message>
        <source>started again: the server gives no ranges</source>
        <translation>最初からやり直しました: サーバーは範囲指定に対応していません</translation>
    </message>
    <message>
        <source>started again: it isn&apos;t known what the unfinished file held</source>
        <translation>最初からやり直しました: 未完了のファイルの内容がわかりません</translation>
    </message>
    <message>
        <source>started again: the unfinished file is of another address</source>
        <translation>最初からやり直しました: 未完了のファイルは別のアドレスのものです</translation>
    </message>
    <message>
        <source>started again: the server gave nothing to tell versions of the file by</source>
        <translation>最初からやり直しました: サーバーがファイルの版を見分ける情報を出しませんでした</translation>
    </message>
    <message>
        <source>started again: the file is to have another size</source>
        <translation>最初からやり直しました: ファイルのサイズが異なるはずです</translation>
    </message>
    <message>
        <source>started again: the file is to have another checksum</source>
        <translation>最初からやり直しました: ファイルのチェックサムが異なるはずです</translation>
    </message>
    <message>
        <source>the source %1 was left out: %2</source>
        <translation>ソース %1 を除外しました: %2</translation>
    </message>
    <message>
        <source>what %1 sources gave together didn&apos;t have the checksum: fetched again from one at a time</source>
        <translation>%1 個のソースを合わせた内容はチェックサムが一致しませんでした: 1 つずつ取り直します</translation>
    </message>
    <message>
        <source>%1 gave wrong bytes</source>
        <translation>%1 は誤ったバイトを返しました</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>%1 に転送されました</translation>
    </message>
    <message>
        <source>the server allows %1 connections</source>
        <translation>サーバーが許す接続は %1 本です</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are no use: one connection</source>
        <translation>サーバーの範囲指定は使えません: 接続は 1 本です</translation>
    </message>
    <message>
        <source>%1 connections: more didn&apos;t make it faster</source>
        <translation>接続 %1 本: 増やしても速くなりませんでした</translation>
    </message>
    <message>
        <source>a connection was too slow for the others and was replaced: %1</source>
        <translation>ほかより遅すぎる接続を取り替えました: %1</translation>
    </message>
    <message>
        <source>renamed to %1: the name was taken meanwhile</source>
        <translation>%1 に名前を変えました: その名前は途中で使われました</translation>
    </message>
    <message>
        <source>renamed to %1: another file of this run has its name</source>
        <translation>%1 に名前を変えました: 同じ名前の別のファイルがあります</translation>
    </message>
    <message>
        <source>size unconfirmed: the server stated no length</source>
        <translation>サイズ未確認: サーバーが長さを示しませんでした</translation>
    </message>
    <message>
        <source>the copy in the cache was not used: %1</source>
        <translation>キャッシュのコピーは使われませんでした: %1</translation>
    </message>
    <message>
        <source>the copy in the cache was used, which may be out of date: %1</source>
        <translation>キャッシュのコピーを使いました。古い可能性があります: %1</translation>
    </message>
    <message>
        <source>not kept in the cache: it has no place for %1 addresses</source>
        <translation>キャッシュに入れませんでした: %1 のアドレスは扱えません</translation>
    </message>
    <message>
        <source>not kept in the cache: %1</source>
        <translation>キャッシュに入れませんでした: %1</translation>
    </message>
    <message>
        <source>a damaged part of what an earlier run left was fetched again</source>
        <translation>前回の残りの壊れた部分を取り直しました</translation>
    </message>
    <message>
        <source>piece %1 didn&apos;t have its checksum and was fetched again</source>
        <translation>断片 %1 はチェックサムが一致せず、取り直しました</translation>
    </message>
    <message>
        <source>resumed: %1 of %2 bytes are here</source>
        <translation>再開しました: %2 バイト中 %1 バイトがあります</translation>
    </message>
    <message>
        <source>the server states a digest that can&apos;t be read: “%1”</source>
        <translation>サーバーの示すダイジェストを読めません: “%1”</translation>
    </message>
    <message>
        <source>the server states a digest in an unknown algorithm: “%1”</source>
        <translation>サーバーの示すダイジェストは未知の方式です: “%1”</translation>
    </message>
    <message>
        <source>%1 is of the compressed body and was not compared</source>
        <translation>%1 は圧縮された内容のもので、比較していません</translation>
    </message>
    <message>
        <source>the password was sent unencrypted: the server offers no TLS for FTP</source>
        <translation>パスワードは暗号化されずに送られました: サーバーは FTP の TLS に対応していません</translation>
    </message>
    <message>
        <source>tried again from another source</source>
        <translation>別のソースから再試行しました</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>it answers without TLS there</source>
        <translation>そこでは TLS なしで応答します</translation>
    </message>
    <message>
        <source>no connection: timed out</source>
        <translation>接続できません: 時間切れです</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>%1 秒以内に接続できませんでした</translation>
    </message>
    <message>
        <source>nothing received for %1 s</source>
        <translation>%1 秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>そのようなホストはありません</translation>
    </message>
    <message>
        <source>no bytes came</source>
        <translation>1 バイトも届きませんでした</translation>
    </message>
    <message>
        <source>cut off after %1 bytes</source>
        <translation>%1 バイトで途切れました</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>%2 バイト中 %1 バイトしかありません</translation>
    </message>
    <message>
        <source>expected %1 %2, got %3</source>
        <translation>期待した値は %1 %2、実際は %3</translation>
    </message>
    <message>
        <source>expected %1, the server states %2</source>
        <translation>期待した値は %1、サーバーの示す値は %2</translation>
    </message>
    <message>
        <source>piece %1 doesn&apos;t have its checksum</source>
        <translation>断片 %1 のチェックサムが一致しません</translation>
    </message>
    <message>
        <source>the answer is empty or not HTTP</source>
        <translation>応答が空か、HTTP ではありません</translation>
    </message>
    <message>
        <source>the answer ended with status %1</source>
        <translation>応答はステータス %1 で終わりました</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are wrong</source>
        <translation>サーバーの範囲指定が誤っています</translation>
    </message>
    <message>
        <source>more than 20 redirects</source>
        <translation>転送が 20 回を超えました</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>プロキシがログインを求めています</translation>
    </message>
    <message>
        <source>the row is longer than 64 KiB</source>
        <translation>行が 64 KiB を超えています</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>something follows the quote at the end of a field</source>
        <translation>欄の終わりの引用符の後に余分な文字があります</translation>
    </message>
    <message>
        <source>a %1 without its %2</source>
        <translation>%1 に対応する %2 がありません</translation>
    </message>
    <message>
        <source>it stands for too many addresses</source>
        <translation>展開されるアドレスが多すぎます</translation>
    </message>
    <message>
        <source>it stands for more than 1,000,000 addresses</source>
        <translation>展開されるアドレスが 1,000,000 件を超えています</translation>
    </message>
    <message>
        <source>{ } is empty</source>
        <translation>{ } が空です</translation>
    </message>
    <message>
        <source>{ } has another pattern in it</source>
        <translation>{ } の中に別のパターンがあります</translation>
    </message>
    <message>
        <source>[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]</source>
        <translation>[ ] には [1-20]、[001-120]、[a-z]、[0-100:10] のような範囲を指定します</translation>
    </message>
    <message>
        <source>curl&apos;s option %1 %2.</source>
        <translation>curl のオプション %1: %2。</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 に値がありません</translation>
    </message>
    <message>
        <source>names a file of cookies: give that with --cookies</source>
        <translation>Cookie ファイルを指しています。--cookies で指定してください</translation>
    </message>
    <message>
        <source>the curl call sends a %1; only downloads (GET) can be taken over</source>
        <translation>curl の呼び出しは %1 を送ります。取り込めるのはダウンロード（GET）だけです</translation>
    </message>
    <message>
        <source>the curl call does more than download (%1)</source>
        <translation>curl の呼び出しがダウンロード以外のことをします（%1）</translation>
    </message>
    <message>
        <source>is passed over</source>
        <translation>無視されます</translation>
    </message>
    <message>
        <source>is not known and passed over</source>
        <translation>不明なため無視されます</translation>
    </message>
    <message>
        <source>names a file of headers, which is passed over</source>
        <translation>ヘッダーのファイルを指しているため無視されます</translation>
    </message>
    <message>
        <source>is passed over: %1</source>
        <translation>無視されます: %1</translation>
    </message>
    <message>
        <source>the curl call has no address</source>
        <translation>curl の呼び出しにアドレスがありません</translation>
    </message>
    <message>
        <source>the curl call&apos;s address can&apos;t be used: %1</source>
        <translation>curl の呼び出しのアドレスは使えません: %1</translation>
    </message>
    <message>
        <source>loses its folders: they would leave the target folder</source>
        <translation>フォルダー部分は除かれます。保存先の外になるためです</translation>
    </message>
    <message>
        <source>something else follows the curl call</source>
        <translation>curl の呼び出しの後に別の内容があります</translation>
    </message>
    <message>
        <source>the curl call is longer than 64 KiB</source>
        <translation>curl の呼び出しが 64 KiB を超えています</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 の %1 行目</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>リスト %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 は使えません: %2。</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read: %2.</source>
        <translation>リスト %1 を読めません: %2。</translation>
    </message>
    <message>
        <source>the fetched list can&apos;t be read</source>
        <translation>取得したリストを読めません</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>the call of curl</source>
        <translation>curl の呼び出し</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not below the target directory</source>
        <translation>フォルダー「%1」が保存先フォルダーの下にありません</translation>
    </message>
    <message>
        <source>a name or checksum is for one file, and this is a folder</source>
        <translation>名前やチェックサムは 1 つのファイル用ですが、これはフォルダーです</translation>
    </message>
    <message>
        <source>The target %1 is a file of this call itself: an input list, a report or a log.</source>
        <translation>保存先 %1 はこの呼び出し自身のファイル（リスト、レポート、ログ）です。</translation>
    </message>
    <message>
        <source>%1 takes %2, not &apos;%3&apos;.</source>
        <translation>%1 には%2を指定します（「%3」は使えません）。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>seconds from 0 to 10000000, such as 90 or 0.5</source>
        <translation>0 から 10000000 までの秒数（例: 90、0.5）</translation>
    </message>
    <message>
        <source>bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)</source>
        <translation>毎秒のバイト数（例: 65536、500k、2M、1.5G。最大 10^12）</translation>
    </message>
    <message>
        <source>one of try, require and off</source>
        <translation>try、require、off のいずれか</translation>
    </message>
    <message>
        <source>one of 1.2 and 1.3</source>
        <translation>1.2、1.3 のいずれか</translation>
    </message>
    <message>
        <source>one of use, update and off</source>
        <translation>use、update、off のいずれか</translation>
    </message>
    <message>
        <source>%1 needs the name of a folder.</source>
        <translation>%1 にはフォルダー名が必要です。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is a file, not a folder.</source>
        <translation>%1: 「%2」はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3.</source>
        <translation>%1: 「%2」%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>を読めません</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <translation>に次のものがありません: %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>doesn&apos;t exist</source>
        <translation>はありません</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>はファイル名ではありません</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>はフォルダーです</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>値が必要です。</translation>
    </message>
    <message>
        <source>The environment names a proxy that can&apos;t be used: %1.</source>
        <translation>環境変数のプロキシは使えません: %1。</translation>
    </message>
    <message>
        <source>--interface and a proxy exclude each other; --proxy none goes without.</source>
        <translation>--interface とプロキシは併用できません。--proxy none でプロキシなしにできます。</translation>
    </message>
    <message>
        <source>--offline and --cache=%1 exclude each other.</source>
        <translation>--offline と --cache=%1 は併用できません。</translation>
    </message>
    <message>
        <source>--cache-dir needs --cache or --offline.</source>
        <translation>--cache-dir には --cache か --offline が必要です。</translation>
    </message>
    <message>
        <source>--offline allows no network</source>
        <translation>--offline ではネットワークを使えません</translation>
    </message>
    <message>
        <source>no other source is listed</source>
        <translation>ほかのソースが指定されていません</translation>
    </message>
    <message>
        <source>the hashes of its pieces are not of a file of %1 bytes</source>
        <translation>断片のハッシュが %1 バイトのファイルのものではありません</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>the server&apos;s file has %1 bytes, not %2</source>
        <translation>サーバーのファイルは %1 バイトで、%2 バイトではありません</translation>
    </message>
    <message>
        <source>the range was ignored</source>
        <translation>範囲指定が無視されました</translation>
    </message>
    <message>
        <source>another source than before</source>
        <translation>以前とは別のソース</translation>
    </message>
    <message>
        <source>it states another checksum</source>
        <translation>別のチェックサムを示しています</translation>
    </message>
    <message>
        <source>nothing tells versions of its file apart</source>
        <translation>ファイルの版を見分ける情報がありません</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も返ってきませんでした</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>短くなっています</translation>
    </message>
    <message>
        <source>Quintet keeps no %1 from one start to the next</source>
        <translation>Quintet は次の起動まで保存しません: %1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>%1, and no %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>デバイスに空きがありません</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit allows</source>
        <translation>ファイルがファイルシステムまたは制限の上限を超えています</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>パスの一部がフォルダーではありません</translation>
    </message>
    <message>
        <source>the name is too long for the file system</source>
        <translation>名前がファイルシステムの上限より長いです</translation>
    </message>
    <message>
        <source>too many links on the path</source>
        <translation>パス上のリンクが多すぎます</translation>
    </message>
    <message>
        <source>that is on another file system</source>
        <translation>別のファイルシステムにあります</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリー不足です</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>the file server does not answer</source>
        <translation>ファイルサーバーが応答しません</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>デバイスがなくなりました</translation>
    </message>
    <message>
        <source>the file system does not take that</source>
        <translation>ファイルシステムが受け付けません</translation>
    </message>
    <message>
        <source>the file is gone from the file server</source>
        <translation>ファイルがファイルサーバーからなくなりました</translation>
    </message>
    <message>
        <source>error %1 of the file system</source>
        <translation>ファイルシステムのエラー %1</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 は既にあります</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 はフォルダーです</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 はリンクです</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket</source>
        <translation>%1 はデバイス、パイプ、またはソケットです</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 には別名（ハードリンク）があります</translation>
    </message>
    <message>
        <source>%1 is in use by another download</source>
        <translation>%1 は別のダウンロードが使用中です</translation>
    </message>
    <message>
        <source>%1 is no state of a download</source>
        <translation>%1 はダウンロードの状態ファイルではありません</translation>
    </message>
    <message>
        <source>the unfinished file was moved or removed</source>
        <translation>未完了のファイルが移動または削除されました</translation>
    </message>
    <message>
        <source>the unfinished file was cut meanwhile</source>
        <translation>未完了のファイルが途中で切り詰められました</translation>
    </message>
    <message>
        <source>%1 bytes were written of a file of %2</source>
        <translation>%2 バイトのファイルに %1 バイト書き込まれました</translation>
    </message>
    <message>
        <source>the file is not open</source>
        <translation>ファイルが開かれていません</translation>
    </message>
    <message>
        <source>unknown checksum algorithm</source>
        <translation>未知のチェックサム方式</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>途中でプログラムが終了しました</translation>
    </message>
    <message>
        <source>the cache takes no such address</source>
        <translation>キャッシュはこのようなアドレスに対応していません</translation>
    </message>
    <message>
        <source>other programs keep changing %1</source>
        <translation>ほかのプログラムが %1 を変更し続けています</translation>
    </message>
    <message>
        <source>the host has no IPv4 address</source>
        <translation>ホストに IPv4 アドレスがありません</translation>
    </message>
    <message>
        <source>the host has no IPv6 address</source>
        <translation>ホストに IPv6 アドレスがありません</translation>
    </message>
    <message>
        <source>the name was not resolved within %1 s</source>
        <translation>%1 秒以内に名前を解決できませんでした</translation>
    </message>
    <message>
        <source>no TLS within %1 s</source>
        <translation>%1 秒以内に TLS を開始できませんでした</translation>
    </message>
    <message>
        <source>no data connection within %1 s</source>
        <translation>%1 秒以内にデータ接続ができませんでした</translation>
    </message>
    <message>
        <source>no TLS on the data connection within %1 s</source>
        <translation>%1 秒以内にデータ接続の TLS を開始できませんでした</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come within %2 s</source>
        <translation>%2 秒以内に届きませんでした: %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>slower than the least speed for %1 s</source>
        <translation>%1 秒間、最低速度を下回りました</translation>
    </message>
    <message>
        <source>the whole file took longer than %1 s</source>
        <translation>ファイル全体に %1 秒以上かかりました</translation>
    </message>
    <message>
        <source>the connection was closed %1</source>
        <translation>接続が閉じられました: %1</translation>
    </message>
    <message>
        <source>before it answered</source>
        <translation>応答の前</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <source>the server closed the connection instead of %1</source>
        <translation>サーバーが接続を閉じました（待っていたもの: %1）</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>最初の応答</translation>
    </message>
    <message>
        <source>an answer to %1</source>
        <translation>%1 への応答</translation>
    </message>
    <message>
        <source>the end of a transfer</source>
        <translation>転送の終わり</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>続きの応答</translation>
    </message>
    <message>
        <source>more data</source>
        <translation>続きのデータ</translation>
    </message>
    <message>
        <source>no port of this machine is free</source>
        <translation>このコンピューターに空いているポートがありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 は使えません: %2</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 はこのコンピューターのアドレスではありません</translation>
    </message>
    <message>
        <source>there is no network interface “%1” here</source>
        <translation>ネットワークインターフェース「%1」はありません</translation>
    </message>
    <message>
        <source>the network interface “%1” has no address that could be used</source>
        <translation>ネットワークインターフェース「%1」に使えるアドレスがありません</translation>
    </message>
    <message>
        <source>the network interface has no address of the host&apos;s kind</source>
        <translation>ネットワークインターフェースにホストと同じ種類のアドレスがありません</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported</source>
        <translation>ネットワークインターフェースの指定と HTTP プロキシは併用できません</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported for FTP</source>
        <translation>FTP ではネットワークインターフェースの指定と HTTP プロキシは併用できません</translation>
    </message>
    <message>
        <source>a proxy is written http://host:port or socks5://host:port</source>
        <translation>プロキシは http://ホスト:ポート または socks5://ホスト:ポート と書きます</translation>
    </message>
    <message>
        <source>proxies that are themselves reached by https are not supported</source>
        <translation>https で接続するプロキシには対応していません</translation>
    </message>
    <message>
        <source>a proxy is an http://, socks5:// or socks5h:// address</source>
        <translation>プロキシは http://、socks5://、socks5h:// のいずれかのアドレスです</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password is too long</source>
        <translation>プロキシのユーザー名またはパスワードが長すぎます</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password has a control character</source>
        <translation>プロキシのユーザー名またはパスワードに制御文字が含まれています</translation>
    </message>
    <message>
        <source>the variable %1: %2</source>
        <translation>変数 %1: %2</translation>
    </message>
    <message>
        <source>it has a fault of its own</source>
        <translation>内部エラーが発生しました</translation>
    </message>
    <message>
        <source>it doesn&apos;t allow this connection</source>
        <translation>この接続は許可されていません</translation>
    </message>
    <message>
        <source>the network can&apos;t be reached from it</source>
        <translation>そこからネットワークに到達できません</translation>
    </message>
    <message>
        <source>the host can&apos;t be reached from it</source>
        <translation>そこからホストに到達できません</translation>
    </message>
    <message>
        <source>the host refused its connection</source>
        <translation>ホストに接続を拒否されました</translation>
    </message>
    <message>
        <source>the way to the host is too long</source>
        <translation>ホストまでの経路が長すぎます</translation>
    </message>
    <message>
        <source>it doesn&apos;t make connections</source>
        <translation>接続の中継に対応していません</translation>
    </message>
    <message>
        <source>it doesn&apos;t know addresses of this kind</source>
        <translation>この種類のアドレスに対応していません</translation>
    </message>
    <message>
        <source>it answered with code %1</source>
        <translation>コード %1 を返しました</translation>
    </message>
    <message>
        <source>the host&apos;s name is longer than a SOCKS proxy takes</source>
        <translation>ホスト名が SOCKS プロキシの上限より長いです</translation>
    </message>
    <message>
        <source>the proxy&apos;s user or password is longer than SOCKS takes</source>
        <translation>プロキシのユーザー名またはパスワードが SOCKS の上限より長いです</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS 5</source>
        <translation>SOCKS 5 に対応していません</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>ログインを求めています</translation>
    </message>
    <message>
        <source>it refused the login</source>
        <translation>ログインを拒否しました</translation>
    </message>
    <message>
        <source>the certificate is not for this address</source>
        <translation>証明書がこのアドレスのものではありません</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 に証明書がありません</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read</source>
        <translation>%1 に読み取れる秘密鍵がありません</translation>
    </message>
    <message>
        <source>a quoted value in line %1 of the netrc file never ends</source>
        <translation>netrc ファイルの %1 行目で引用符が閉じられていません</translation>
    </message>
    <message>
        <source>the netrc file can&apos;t be read: %1</source>
        <translation>netrc ファイルを読めません: %1</translation>
    </message>
    <message>
        <source>the netrc file is larger than 1 MiB</source>
        <translation>netrc ファイルが 1 MiB を超えています</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be used: %3.</source>
        <translation>%2 の %1 行目は使えません: %3。</translation>
    </message>
    <message>
        <source>it needs seven fields with tabs between them</source>
        <translation>タブで区切られた 7 個の欄が必要です</translation>
    </message>
    <message>
        <source>the domain or one of its TRUE and FALSE can&apos;t be read</source>
        <translation>ドメイン、または TRUE/FALSE を読めません</translation>
    </message>
    <message>
        <source>the path doesn&apos;t begin with a slash</source>
        <translation>パスが / で始まっていません</translation>
    </message>
    <message>
        <source>the expiry is not a number of seconds</source>
        <translation>有効期限が秒数ではありません</translation>
    </message>
    <message>
        <source>the name or the value can&apos;t be sent</source>
        <translation>名前または値を送信できません</translation>
    </message>
    <message>
        <source>the cookie is for a whole public suffix</source>
        <translation>パブリックサフィックス全体に対する Cookie です</translation>
    </message>
    <message>
        <source>the server wants a login</source>
        <translation>サーバーがログインを求めています</translation>
    </message>
    <message>
        <source>%1, the file has %2 bytes</source>
        <translation>%1、ファイルは %2 バイトです</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>内容がありません（%1）</translation>
    </message>
    <message>
        <source>the length “%1” can&apos;t be understood</source>
        <translation>長さ「%1」を解釈できません</translation>
    </message>
    <message>
        <source>two different lengths, %1 and %2</source>
        <translation>異なる 2 つの長さ: %1 と %2</translation>
    </message>
    <message>
        <source>transfer coding “%1”</source>
        <translation>転送エンコーディング「%1」</translation>
    </message>
    <message>
        <source>content coding “%1”</source>
        <translation>コンテンツエンコーディング「%1」</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%2 バイトのはずが %1 バイト</translation>
    </message>
    <message>
        <source>another modification time</source>
        <translation>更新日時が異なります</translation>
    </message>
    <message>
        <source>another ETag</source>
        <translation>ETag が異なります</translation>
    </message>
    <message>
        <source>several ranges where one was asked for</source>
        <translation>1 つの範囲を求めたのに複数返されました</translation>
    </message>
    <message>
        <source>a range without a Content-Range</source>
        <translation>Content-Range のない範囲</translation>
    </message>
    <message>
        <source>the range “%1” can&apos;t be understood</source>
        <translation>範囲「%1」を解釈できません</translation>
    </message>
    <message>
        <source>a part where the whole file was asked for</source>
        <translation>ファイル全体を求めたのに一部が返されました</translation>
    </message>
    <message>
        <source>bytes from %1 on where %2 was asked for</source>
        <translation>%2 からのバイトを求めたのに %1 からでした</translation>
    </message>
    <message>
        <source>a length of %1 for %2 bytes</source>
        <translation>%2 バイトに対して長さが %1</translation>
    </message>
    <message>
        <source>a compressed body in parts</source>
        <translation>圧縮された内容の一部</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 バイトより多い</translation>
    </message>
    <message>
        <source>a part of the file that claims to be whole</source>
        <translation>全体を名乗るファイルの一部</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: %2</source>
        <translation>%1 をデコードできません: %2</translation>
    </message>
    <message>
        <source>the server states two different %1 digests</source>
        <translation>サーバーが異なる 2 つの %1 ダイジェストを示しています</translation>
    </message>
    <message>
        <source>a web page (%1) instead of the file; --accept-html takes it</source>
        <translation>ファイルではなくウェブページ（%1）。--accept-html で受け取れます</translation>
    </message>
    <message>
        <source>no memory to decompress with</source>
        <translation>展開用のメモリーが足りません</translation>
    </message>
    <message>
        <source>something follows the compressed body</source>
        <translation>圧縮された内容の後に余分なデータがあります</translation>
    </message>
    <message>
        <source>the compressed body is damaged</source>
        <translation>圧縮された内容が壊れています</translation>
    </message>
    <message>
        <source>the compressed body is cut</source>
        <translation>圧縮された内容が途切れています</translation>
    </message>
    <message>
        <source>the head of the answer doesn&apos;t end</source>
        <translation>応答のヘッダーが終わりません</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%2 バイト中 %1 バイト</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where to</source>
        <translation>転送先が示されていません</translation>
    </message>
    <message>
        <source>it names several addresses</source>
        <translation>アドレスが複数示されています</translation>
    </message>
    <message>
        <source>its address is malformed</source>
        <translation>アドレスの形式が正しくありません</translation>
    </message>
    <message>
        <source>to “%1:” addresses is refused</source>
        <translation>「%1:」のアドレスへの転送は拒否されます</translation>
    </message>
    <message>
        <source>from https to http is refused</source>
        <translation>https から http への転送は拒否されます</translation>
    </message>
    <message>
        <source>a reply came that nothing had asked for</source>
        <translation>求めていない応答が届きました</translation>
    </message>
    <message>
        <source>a reply that nothing had asked for</source>
        <translation>求めていない応答</translation>
    </message>
    <message>
        <source>a command has a line break or NUL in it</source>
        <translation>コマンドに改行または NUL が含まれています</translation>
    </message>
    <message>
        <source>no data connection</source>
        <translation>データ接続がありません</translation>
    </message>
    <message>
        <source>the server sent something unencrypted before TLS began</source>
        <translation>TLS の開始前にサーバーが暗号化されていないデータを送りました</translation>
    </message>
    <message>
        <source>the server sends data unencrypted</source>
        <translation>サーバーが暗号化されていないデータを送っています</translation>
    </message>
    <message>
        <source>the data connection shows another certificate</source>
        <translation>データ接続の証明書が異なります</translation>
    </message>
    <message>
        <source>the folder has no files, or isn&apos;t there</source>
        <translation>フォルダーにファイルがないか、フォルダーがありません</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>一致するファイルがありません</translation>
    </message>
    <message>
        <source>the list of a folder is larger than 64 MiB</source>
        <translation>フォルダーの一覧が 64 MiB を超えています</translation>
    </message>
    <message>
        <source>the list of a folder was cut off</source>
        <translation>フォルダーの一覧が途切れました</translation>
    </message>
    <message>
        <source>these are too many files or folders for one address</source>
        <translation>1 つのアドレスに対してファイルまたはフォルダーが多すぎます</translation>
    </message>
    <message>
        <source>the address is a folder&apos;s</source>
        <translation>アドレスはフォルダーのものです</translation>
    </message>
    <message>
        <source>the last byte didn&apos;t come</source>
        <translation>最後のバイトが届きませんでした</translation>
    </message>
    <message>
        <source>the server begins elsewhere than asked</source>
        <translation>サーバーが求めた位置とは別の位置から始めています</translation>
    </message>
    <message>
        <source>the server never answers</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>the server never gets ready</source>
        <translation>サーバーの準備が整いません</translation>
    </message>
    <message>
        <source>the server logs in before TLS can start</source>
        <translation>TLS の開始前にサーバーがログインを済ませました</translation>
    </message>
    <message>
        <source>the server refuses TLS</source>
        <translation>サーバーが TLS を拒否しました</translation>
    </message>
    <message>
        <source>the server won&apos;t encrypt data connections</source>
        <translation>サーバーがデータ接続を暗号化しません</translation>
    </message>
    <message>
        <source>the server wants an account as well</source>
        <translation>サーバーがアカウント（ACCT）も求めています</translation>
    </message>
    <message>
        <source>the path is longer than 8 KiB</source>
        <translation>パスが 8 KiB を超えています</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>パスにエンコードされた改行または NUL が含まれています</translation>
    </message>
    <message>
        <source>the user name or password has a line break or NUL in it</source>
        <translation>ユーザー名またはパスワードに改行または NUL が含まれています</translation>
    </message>
    <message>
        <source>the server&apos;s reply has a line longer than 16 KiB</source>
        <translation>サーバーの応答に 16 KiB を超える行があります</translation>
    </message>
    <message>
        <source>the server&apos;s reply doesn&apos;t end</source>
        <translation>サーバーの応答が終わりません</translation>
    </message>
    <message>
        <source>the server sends nothing but empty lines</source>
        <translation>サーバーが空行しか送りません</translation>
    </message>
    <message>
        <source>the server doesn&apos;t speak FTP: “%1”</source>
        <translation>サーバーが FTP ではありません: 「%1」</translation>
    </message>
    <message>
        <source>the server gives no data connection over IPv6</source>
        <translation>サーバーが IPv6 のデータ接続に対応していません</translation>
    </message>
    <message>
        <source>the server never comes to an end</source>
        <translation>サーバーの応答が終わりません</translation>
    </message>
    <message>
        <source>the answer to EPSV can&apos;t be understood: “%1”</source>
        <translation>EPSV への応答を解釈できません: 「%1」</translation>
    </message>
    <message>
        <source>the answer to PASV can&apos;t be understood: “%1”</source>
        <translation>PASV への応答を解釈できません: 「%1」</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not a full path.</source>
        <translation>--%1: 「%2」は完全なパスではありません。</translation>
    </message>
</context>
<context>
    <name>quintet::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>quintet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>quintet::OfferBar</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>この提案を閉じる</translation>
    </message>
    <message>
        <source>1 link on the clipboard</source>
        <translation>クリップボードにリンク 1 件</translation>
    </message>
    <message>
        <source>%1 links on the clipboard</source>
        <translation>クリップボードにリンク %1 件</translation>
    </message>
</context>
<context>
    <name>quintet::Power</name>
    <message>
        <source>Downloads are running</source>
        <translation>ダウンロードを実行しています</translation>
    </message>
    <message>
        <source>The computer can&apos;t be suspended from here.</source>
        <translation>ここからコンピューターをスリープできません。</translation>
    </message>
</context>
<context>
    <name>quintet::Preferences</name>
    <message>
        <source>A kept setting can&apos;t be used, so the usual one counts: %1</source>
        <translation>保存された設定を使用できないため、既定値を使用します: %1</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>設定「%1」は存在しません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of %2, not &apos;%3&apos;.</source>
        <translation>「%1」は %2 のいずれかです。「%3」は使用できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes two times such as 22:00-06:30, not &apos;%2&apos;.</source>
        <translation>「%1」には 22:00-06:30 のように 2 つの時刻を指定します。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date and time such as 2026-05-01T22:00, not &apos;%2&apos;.</source>
        <translation>「%1」には 2026-05-01T22:00 のように日時を指定します。「%2」は使用できません。</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewModel</name>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Size: 1.2 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewPane</name>
    <message>
        <source>&amp;Start at once</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>追加するファイル</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>1 file is about to be added</source>
        <translation>1 件のファイルを追加しようとしています</translation>
    </message>
    <message>
        <source>%1 files are about to be added</source>
        <translation>%1 件のファイルを追加しようとしています</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>、登録済み %1 件</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <translation>サイズ不明 %1 件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had</source>
        <translation>取得不可 %1 件</translation>
    </message>
    <message>
        <source>&amp;Add 1 file</source>
        <translation>1 件のファイルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add %1 files</source>
        <translation>%1 件のファイルを追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>quintet::QueueActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>一番上へ(&amp;T)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>一番下へ(&amp;B)</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>速度を制限…</translation>
    </message>
    <message>
        <source>In the &amp;queue</source>
        <translation>キュー内の位置(&amp;Q)</translation>
    </message>
    <message>
        <source>Limit its speed</source>
        <translation>速度の制限</translation>
    </message>
    <message>
        <source>This download, kB/s (0: no limit of its own):</source>
        <translation>このダウンロード、kB/s（0: 個別の制限なし）:</translation>
    </message>
    <message>
        <source>Each of them, kB/s (0: no limit of its own):</source>
        <translation>それぞれ、kB/s（0: 個別の制限なし）:</translation>
    </message>
</context>
<context>
    <name>quintet::RemoveQuestion</name>
    <message>
        <source>Remove a list</source>
        <translation>リストの削除</translation>
    </message>
    <message>
        <source>One download of “%1” is not finished.</source>
        <translation>「%1」の 1 件のダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>%1 downloads of “%2” are not finished.</source>
        <translation>「%2」の %1 件のダウンロードが完了していません。</translation>
    </message>
    <message>
        <source>Files that are here stay where they are.</source>
        <translation>取得済みのファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Stop and remove all</source>
        <translation>停止してすべて削除(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Only what has ended</source>
        <translation>終了したもののみ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quintet::ResultsPane</name>
    <message>
        <source>Retry all failed</source>
        <translation>失敗をすべて再試行</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>失敗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Open the pane</source>
        <translation>パネルを開く</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>キャンセル %1 件</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Forget lines that were not understood</source>
        <translation>認識できなかった行を消去</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>リストを保存…</translation>
    </message>
    <message>
        <source>Save all failed as a list</source>
        <translation>失敗したものすべてをリストとして保存</translation>
    </message>
</context>
<context>
    <name>quintet::RetryDelegate</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>quintet::SavedQueue</name>
    <message>
        <source>The disk with the list of downloads doesn&apos;t answer; what is added now is not kept.</source>
        <translation>ダウンロードのリストがあるディスクが応答しません。いま追加したものは保存されません。</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsPage</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>このページをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>What is set, before its value: &quot;Files at once:&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>For screen readers: chooses what a setting names, &quot;Choose: Folder&quot;.</extracomment>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between two times: 22:00 – 06:00.</extracomment>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;When a file is there already</source>
        <translation>ファイルが既にある場合(&amp;W)</translation>
    </message>
    <message>
        <source>Keep it, and skip the download</source>
        <translation>残してダウンロードをスキップ</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Take another name: name.1.ext</source>
        <translation>別の名前にする: 名前.1.拡張子</translation>
    </message>
    <message>
        <source>Files at &amp;once</source>
        <translation>同時にダウンロードするファイル数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connections a file</source>
        <translation>ファイルごとの接続数(&amp;C)</translation>
    </message>
    <message>
        <source>Connections to one &amp;host</source>
        <translation>ホストごとの接続数(&amp;H)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>&amp;All downloads together</source>
        <translation>すべてのダウンロードの合計(&amp;A)</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Replace connections &amp;slower than</source>
        <translation>これより遅い接続を取り替える(&amp;S)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>The limit is switched on and off with Ctrl+L as well.</source>
        <translation>制限は Ctrl+L でも切り替えられます。</translation>
    </message>
    <message>
        <source>Retries and waits</source>
        <translation>再試行と待機</translation>
    </message>
    <message>
        <source>&amp;Tries after the first</source>
        <translation>初回以降の試行回数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wait before the next try</source>
        <translation>次の試行までの待機(&amp;W)</translation>
    </message>
    <message>
        <source>Only faults that can pass are tried again; each wait is twice as long.</source>
        <translation>一時的なエラーのみ再試行します。待機時間は毎回 2 倍になります。</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>接続を諦めるまで(&amp;C)</translation>
    </message>
    <message>
        <source>Give up a &amp;silent connection after</source>
        <translation>無応答の接続を諦めるまで(&amp;S)</translation>
    </message>
    <message>
        <source>Give up a &amp;file after</source>
        <translation>ファイルを諦めるまで(&amp;F)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or none. A password in it counts for this run only.</source>
        <translation>http://host:port、socks5://host:port、または none。含まれるパスワードは今回の実行でのみ有効です。</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>信頼する証明書(&amp;T)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>&amp;Oldest TLS</source>
        <translation>最も古い TLS(&amp;O)</translation>
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
        <translation>ftp:// の暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>Where the server has it</source>
        <translation>サーバーが対応する場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>&amp;Copies by URL</source>
        <translation>URL ごとのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Take them without asking the server</source>
        <translation>サーバーに確認せずに使用</translation>
    </message>
    <message>
        <source>Ask the server whether they are still good</source>
        <translation>まだ有効かサーバーに確認</translation>
    </message>
    <message>
        <source>&amp;Folder of the copies</source>
        <translation>コピーのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>the user&apos;s cache folder</source>
        <translation>ユーザーのキャッシュフォルダー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>&amp;Go on at start with what is not finished</source>
        <translation>起動時に未完了のものを続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Only between</source>
        <translation>次の時間帯のみ(&amp;O)</translation>
    </message>
    <message>
        <source>When all are done, r&amp;un</source>
        <translation>すべて完了したら実行(&amp;U)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The command runs without a shell. To quit or to suspend then is chosen in the menu, for one time.</source>
        <translation>コマンドはシェルを介さず実行されます。その後の終了やスリープはメニューで 1 回ごとに選択します。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>言語（次回起動時から）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify when a list is done</source>
        <translation>リストの完了時に通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>トレイアイコン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps it in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes move</source>
        <translation>転送中はスリープしない(&amp;K)</translation>
    </message>
    <message>
        <source>When it is closed with downloads at &amp;work</source>
        <translation>ダウンロード中に閉じるとき(&amp;W)</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>どうするか尋ねる</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>止めて終了する</translation>
    </message>
    <message>
        <source>Keep going in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
</context>
<context>
    <name>quintet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and how many downloads it holds, for screen readers: &quot;Failed: 3&quot;.
----------
A list and how many downloads it holds, for screen readers: &quot;SDO May: 47&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>quintet::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>User name and password for %1; they are not kept when Quintet ends. A netrc file is.</source>
        <translation>%1 のユーザー名とパスワード。Quintet を終了すると破棄されます。保存したい場合は netrc ファイルを使用してください。</translation>
    </message>
    <message>
        <source>&amp;Sign in and retry</source>
        <translation>ログインして再試行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>キーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>削除(&amp;F)</translation>
    </message>
    <message>
        <source>Remove the login from the keyring</source>
        <translation>ログイン情報をキーリングから削除</translation>
    </message>
    <message>
        <source>User name and password for %1.</source>
        <translation>%1 のユーザー名とパスワード。</translation>
    </message>
</context>
<context>
    <name>quintet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>速度の推移</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>まだ測定値がありません</translation>
    </message>
    <message>
        <source>now %1, at most %2</source>
        <translation>現在 %1、最大 %2</translation>
    </message>
    <message>
        <source>No speed measured yet</source>
        <translation>まだ速度を測定していません</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>quintet::StartDialog</name>
    <message>
        <source>Start at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>&amp;Downloads wait until:</source>
        <translation>ダウンロードの待機期限(&amp;D):</translation>
    </message>
    <message>
        <source>Downloads wait until</source>
        <translation>ダウンロードの待機期限</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>その時刻に開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start at &amp;once</source>
        <translation>すぐに開始(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quintet::StateWords</name>
    <message>
        <source>1 connection</source>
        <translation>接続 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>再試行します</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>%1 に再試行</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>取得済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source> (the server doesn&apos;t give parts of it)</source>
        <translation>（サーバーが分割に未対応）</translation>
    </message>
    <message>
        <source> (too little is left for more)</source>
        <translation>（残りが少ないため）</translation>
    </message>
    <message>
        <source> (more didn&apos;t make it faster)</source>
        <translation>（増やしても速くなりません）</translation>
    </message>
    <message>
        <source> (the server gives no more)</source>
        <translation>（サーバー側の上限）</translation>
    </message>
    <message>
        <source> (as many as you allow)</source>
        <translation>（許可された上限）</translation>
    </message>
</context>
<context>
    <name>quintet::StatusLine</name>
    <message>
        <source>%1 active</source>
        <translation>実行中 %1 件</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>quintet::Steering</name>
    <message>
        <source>Start &amp;at…</source>
        <translation>開始日時を指定(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>%1 まで待機</translation>
    </message>
</context>
<context>
    <name>quintet::Tray</name>
    <message>
        <source>&amp;Show Quintet</source>
        <translation>Quintet を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add from the clipboard</source>
        <translation>クリップボードから追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>quintet::WhenDone</name>
    <message>
        <source>&amp;When all are done</source>
        <translation>すべて完了したら(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>そのまま(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Sus&amp;pend the computer</source>
        <translation>コンピューターをスリープ(&amp;P)</translation>
    </message>
    <message>
        <source>Everything is done. The computer suspends in %1 s.</source>
        <translation>すべて完了しました。%1 秒後にコンピューターをスリープします。</translation>
    </message>
    <message>
        <source>Everything is done. Quintet quits in %1 s.</source>
        <translation>すべて完了しました。%1 秒後に Quintet を終了します。</translation>
    </message>
    <message>
        <source>The command for when all are done can&apos;t be started: %1. Check it in the settings.</source>
        <translation>完了時のコマンドを起動できません: %1。設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>quintet::Wording</name>
    <message>
        <source>the line is longer than 64 KiB</source>
        <translation>行が 64 KiB を超えています</translation>
    </message>
    <message>
        <source>the line is neither &apos;DIGEST  FILE&apos; nor &apos;ALGORITHM (FILE) = DIGEST&apos;</source>
        <translation>「ダイジェスト  ファイル」でも「アルゴリズム (ファイル) = ダイジェスト」でもない行です</translation>
    </message>
    <message>
        <source>the digest has no file name</source>
        <translation>ダイジェストにファイル名がありません</translation>
    </message>
    <message>
        <source>the line&apos;s algorithm is not known</source>
        <translation>行のアルゴリズムが不明です</translation>
    </message>
    <message>
        <source>no algorithm has digests of this length</source>
        <translation>この長さのダイジェストを持つアルゴリズムはありません</translation>
    </message>
    <message>
        <source>the digest is not a valid %1</source>
        <translation>ダイジェストが %1 ではありません</translation>
    </message>
    <message>
        <source>the line names no file</source>
        <translation>行にファイル名がありません</translation>
    </message>
    <message>
        <source>the row has %1 fields, and the first line names only %2</source>
        <translation>行に %1 個の欄がありますが、先頭行で定義されているのは %2 個です</translation>
    </message>
    <message>
        <source>the row has no address</source>
        <translation>行にアドレスがありません</translation>
    </message>
    <message>
        <source>a mirror can&apos;t be used: %1</source>
        <translation>使用できないミラーがあります: %1</translation>
    </message>
    <message>
        <source>a header is written as &apos;Name: value&apos;, such as &apos;Accept: text/plain&apos;</source>
        <translation>ヘッダーは「名前: 値」と書きます。例: 「Accept: text/plain」</translation>
    </message>
    <message>
        <source>the header %1 can&apos;t be set, it belongs to the transfer itself</source>
        <translation>ヘッダー %1 は転送自体で使用されるため設定できません</translation>
    </message>
    <message>
        <source>the header %1 has a control character in its value</source>
        <translation>ヘッダー %1 の値に制御文字が含まれています</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>ヘッダー %1 に値がありません</translation>
    </message>
    <message>
        <source>an option line is written as name=value</source>
        <translation>オプション行は 名前=値 と書きます</translation>
    </message>
    <message>
        <source>the option&apos;s value has a control character in it</source>
        <translation>オプションの値に制御文字が含まれています</translation>
    </message>
    <message>
        <source>%1 must be a file name, or folders and a name, without &apos;..&apos;</source>
        <translation>%1 は「..」を含まないファイル名（フォルダー付きも可）でなければなりません</translation>
    </message>
    <message>
        <source>%1 names no folder</source>
        <translation>%1 にフォルダーが指定されていません</translation>
    </message>
    <message>
        <source>size is not a number of bytes</source>
        <translation>size がバイト数ではありません</translation>
    </message>
    <message>
        <source>overwrite is one of no, yes and unique</source>
        <translation>overwrite は no、yes、unique のいずれかです</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 は true か false です</translation>
    </message>
    <message>
        <source>referer is not an address</source>
        <translation>referer がアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is a number from 1 to %2</source>
        <translation>%1 は 1 から %2 までの数です</translation>
    </message>
    <message>
        <source>it is not a Metalink: its first element is &apos;%1&apos;</source>
        <translation>Metalink ではありません。最初の要素は「%1」です</translation>
    </message>
    <message>
        <source>the Metalink names no file</source>
        <translation>Metalink にファイルがありません</translation>
    </message>
    <message>
        <source>the Metalink ends in the middle</source>
        <translation>Metalink が途中で終わっています</translation>
    </message>
    <message>
        <source>the Metalink is not well-formed XML (%1)</source>
        <translation>Metalink が整形式の XML ではありません（%1）</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; can&apos;t be downloaded: %2</source>
        <translation>ファイル「%1」をダウンロードできません: %2</translation>
    </message>
    <message>
        <source>the Metalink is larger than 64 MiB</source>
        <translation>Metalink が 64 MiB を超えています</translation>
    </message>
    <message>
        <source>the Metalink is not UTF-8</source>
        <translation>Metalink が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>the Metalink is refused: %1</source>
        <translation>Metalink を受け付けられません: %1</translation>
    </message>
    <message>
        <source>its name would put it outside of the target directory</source>
        <translation>名前が保存先フォルダーの外を指しています</translation>
    </message>
    <message>
        <source>its size is not a number of bytes</source>
        <translation>サイズがバイト数ではありません</translation>
    </message>
    <message>
        <source>none of its addresses can be used, only http, https, ftp and ftps</source>
        <translation>使用できるアドレスがありません。http、https、ftp、ftps のみ対応しています</translation>
    </message>
    <message>
        <source>it has no address to download it from</source>
        <translation>ダウンロード元のアドレスがありません</translation>
    </message>
    <message>
        <source>its hash is not a valid %1</source>
        <translation>ハッシュが %1 ではありません</translation>
    </message>
    <message>
        <source>its hashes are of algorithms that are not known here</source>
        <translation>ハッシュのアルゴリズムに対応していません</translation>
    </message>
    <message>
        <source>the hashes of its pieces can&apos;t be used, and it has no other</source>
        <translation>断片のハッシュを使用できず、ほかのハッシュもありません</translation>
    </message>
    <message>
        <source>a file of this machine is written file:///folder/file</source>
        <translation>このコンピューターのファイルは file:///フォルダー/ファイル と書きます</translation>
    </message>
    <message>
        <source>file: addresses are of this machine only: file:///folder/file</source>
        <translation>file: のアドレスはこのコンピューターのみ指せます: file:///フォルダー/ファイル</translation>
    </message>
    <message>
        <source>the address names no file</source>
        <translation>アドレスにファイルが含まれていません</translation>
    </message>
    <message>
        <source>the address is longer than 64 KiB</source>
        <translation>アドレスが 64 KiB を超えています</translation>
    </message>
    <message>
        <source>the address has a tab or a line break in it</source>
        <translation>アドレスにタブまたは改行が含まれています</translation>
    </message>
    <message>
        <source>the address has a control character in it</source>
        <translation>アドレスに制御文字が含まれています</translation>
    </message>
    <message>
        <source>the address has a character that can&apos;t be read (is it UTF-8?)</source>
        <translation>アドレスに読み取れない文字があります（UTF-8 ですか?）</translation>
    </message>
    <message>
        <source>the address has half a character in it</source>
        <translation>アドレスに不完全な文字が含まれています</translation>
    </message>
    <message>
        <source>the address lacks its scheme, as in https://%1</source>
        <translation>アドレスに https://%1 のようなスキームがありません</translation>
    </message>
    <message>
        <source>http://, https://, ftp:// or ftps:// is missing</source>
        <translation>http://、https://、ftp://、ftps:// のいずれかがありません</translation>
    </message>
    <message>
        <source>the address lacks a colon, as in %1://</source>
        <translation>アドレスに %1:// のようなコロンがありません</translation>
    </message>
    <message>
        <source>there is no scheme %1; %2:// may be meant</source>
        <translation>スキーム %1 はありません。%2:// のことかもしれません</translation>
    </message>
    <message>
        <source>file: addresses can&apos;t be downloaded</source>
        <translation>file: のアドレスはダウンロードできません</translation>
    </message>
    <message>
        <source>%1: addresses are not supported, only http, https, ftp and ftps</source>
        <translation>%1: のアドレスには対応していません。http、https、ftp、ftps のみ使用できます</translation>
    </message>
    <message>
        <source>the address&apos;s IPv6 zone can&apos;t be read</source>
        <translation>アドレスの IPv6 ゾーンを解釈できません</translation>
    </message>
    <message>
        <source>what stands in brackets is not an IPv6 address</source>
        <translation>角括弧の中が IPv6 アドレスではありません</translation>
    </message>
    <message>
        <source>the address has no host name</source>
        <translation>アドレスにホスト名がありません</translation>
    </message>
    <message>
        <source>the host name has a control character encoded in it</source>
        <translation>ホスト名にエンコードされた制御文字が含まれています</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>ホスト名が無効です</translation>
    </message>
    <message>
        <source>the host is not an IPv4 address</source>
        <translation>ホストが IPv4 アドレスではありません</translation>
    </message>
    <message>
        <source>the port is not a number</source>
        <translation>ポートが数字ではありません</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>ポートが 1 から 65535 の範囲にありません</translation>
    </message>
    <message>
        <source>there is a backslash before the path</source>
        <translation>パスの前に逆スラッシュがあります</translation>
    </message>
    <message>
        <source>the user name or password has a control character encoded in it</source>
        <translation>ユーザー名またはパスワードにエンコードされた制御文字が含まれています</translation>
    </message>
    <message>
        <source>the host name has two colons (IPv6 addresses stand in brackets)</source>
        <translation>ホスト名にコロンが 2 つあります（IPv6 アドレスは角括弧で囲みます）</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>アドレスが無効です</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>アドレスが空です</translation>
    </message>
    <message>
        <source>two slashes must follow %1</source>
        <translation>%1 の後に 2 つのスラッシュが必要です</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>パスにエンコードされた改行または NUL が含まれています</translation>
    </message>
    <message>
        <source>an option line must follow the address it belongs to</source>
        <translation>オプション行は対応するアドレスの後に置きます</translation>
    </message>
    <message>
        <source>it has a document type (DOCTYPE), which is not allowed</source>
        <translation>文書型（DOCTYPE）があり、許可されていません</translation>
    </message>
    <message>
        <source>it has a name of more than %1 characters</source>
        <translation>%1 文字を超える名前があります</translation>
    </message>
    <message>
        <source>it has an element of more than %1 attributes</source>
        <translation>%1 個を超える属性を持つ要素があります</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>要素の入れ子が %1 段を超えています</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>quintet</name>
    <message>
        <source>Access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>The server %1 refuses to hand out this file</source>
        <translation>Der Server %1 gibt diese Datei nicht heraus</translation>
    </message>
    <message>
        <source>The link may have expired, or a login may be needed: get a new link, or log in.</source>
        <translation>Der Link ist vielleicht abgelaufen oder verlangt eine Anmeldung: Besorgen Sie einen neuen Link oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Not on the server</source>
        <translation>Nicht auf dem Server</translation>
    </message>
    <message>
        <source>The server %1 has no such file</source>
        <translation>Auf dem Server %1 gibt es diese Datei nicht</translation>
    </message>
    <message>
        <source>Check the address, or ask the archive.</source>
        <translation>Prüfen Sie die Adresse oder fragen Sie beim Archiv nach.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>The server %1 waited too long for us</source>
        <translation>Der Server %1 hat zu lange auf uns gewartet</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Gone from the server</source>
        <translation>Vom Server verschwunden</translation>
    </message>
    <message>
        <source>The server %1 says the file is gone for good</source>
        <translation>Laut Server %1 ist die Datei endgültig entfernt</translation>
    </message>
    <message>
        <source>Look for another source, or ask the archive.</source>
        <translation>Suchen Sie eine andere Quelle oder fragen Sie beim Archiv nach.</translation>
    </message>
    <message>
        <source>Range refused</source>
        <translation>Bereich abgelehnt</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the part asked for</source>
        <translation>Der Server %1 kann den verlangten Teil nicht liefern</translation>
    </message>
    <message>
        <source>The file may have changed: start it again.</source>
        <translation>Die Datei hat sich vielleicht geändert: Beginnen Sie den Download neu.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server %1 gets too many requests from here</source>
        <translation>Der Server %1 erhält zu viele Anfragen von hier</translation>
    </message>
    <message>
        <source>Try again later, with fewer connections.</source>
        <translation>Versuchen Sie es später mit weniger Verbindungen.</translation>
    </message>
    <message>
        <source>Barred by law</source>
        <translation>Rechtlich gesperrt</translation>
    </message>
    <message>
        <source>The server %1 may not hand out this file</source>
        <translation>Der Server %1 darf diese Datei nicht herausgeben</translation>
    </message>
    <message>
        <source>Look for another source.</source>
        <translation>Suchen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The server %1 refuses the request</source>
        <translation>Der Server %1 lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Server not reached</source>
        <translation>Server nicht erreicht</translation>
    </message>
    <message>
        <source>The gateway at %1 gets no answer from its server</source>
        <translation>Das Gateway %1 erhält keine Antwort von seinem Server</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>The server %1 is busy or being repaired</source>
        <translation>Der Server %1 ist ausgelastet oder wird gewartet</translation>
    </message>
    <message>
        <source>Server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The server %1 has a fault of its own</source>
        <translation>Auf dem Server %1 ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Try again later, or tell its operator.</source>
        <translation>Versuchen Sie es später noch einmal oder benachrichtigen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The server %1 does not give this file</source>
        <translation>Der Server %1 liefert diese Datei nicht</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t give the file now</source>
        <translation>Der Server %1 kann die Datei gerade nicht liefern</translation>
    </message>
    <message>
        <source>Name not looked up</source>
        <translation>Name nicht aufgelöst</translation>
    </message>
    <message>
        <source>The host name %1 can&apos;t be looked up now</source>
        <translation>Der Rechnername %1 lässt sich gerade nicht auflösen</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No such host</source>
        <translation>Rechner unbekannt</translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found</source>
        <translation>Der Rechner %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check how the address is spelled.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse.</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached</source>
        <translation>Der Server %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network, or try again later.</source>
        <translation>Prüfen Sie das Netzwerk oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The download from %1 took too long</source>
        <translation>Der Download von %1 hat zu lange gedauert</translation>
    </message>
    <message>
        <source>Try again later, or allow more time.</source>
        <translation>Versuchen Sie es später noch einmal oder erlauben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>The connection to %1 would not be secure</source>
        <translation>Die Verbindung zu %1 wäre nicht sicher</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date and time; if they are right, ask the server&apos;s operator.</source>
        <translation>Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Rechners; stimmen sie, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Proxy wants a login</source>
        <translation>Proxy verlangt Anmeldung</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a login</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password.</source>
        <translation>Geben Sie Benutzernamen und Passwort für den Proxy an.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy-Fehler</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed</source>
        <translation>Der Proxy auf dem Weg zu %1 hat versagt</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>Login needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>The server %1 wants a valid login</source>
        <translation>Der Server %1 verlangt eine gültige Anmeldung</translation>
    </message>
    <message>
        <source>Give a user name and a password, or put them into the netrc file.</source>
        <translation>Geben Sie Benutzernamen und Passwort an oder tragen Sie sie in die netrc-Datei ein.</translation>
    </message>
    <message>
        <source>Bad redirect</source>
        <translation>Falsche Weiterleitung</translation>
    </message>
    <message>
        <source>The server %1 redirects to where we can&apos;t go</source>
        <translation>Der Server %1 leitet an eine unerreichbare Adresse weiter</translation>
    </message>
    <message>
        <source>See in a browser where the address leads.</source>
        <translation>Sehen Sie im Browser nach, wohin die Adresse führt.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>The file from %1 was cut off (truncated)</source>
        <translation>Die Datei von %1 kam nicht vollständig an</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>The file on %1 changed while it was fetched</source>
        <translation>Die Datei auf %1 hat sich während des Downloads geändert</translation>
    </message>
    <message>
        <source>Try again: it starts from the beginning.</source>
        <translation>Versuchen Sie es noch einmal; der Download beginnt von vorn.</translation>
    </message>
    <message>
        <source>A web page came</source>
        <translation>Eine Webseite kam</translation>
    </message>
    <message>
        <source>The server %1 sent a web page, not the file</source>
        <translation>Der Server %1 hat eine Webseite statt der Datei geschickt</translation>
    </message>
    <message>
        <source>Open the address in a browser: a login or terms of use may be in the way.</source>
        <translation>Öffnen Sie die Adresse im Browser: Vielleicht sind eine Anmeldung oder Nutzungsbedingungen im Weg.</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Falsche Prüfsumme</translation>
    </message>
    <message>
        <source>The checksum of the file from %1 does not fit</source>
        <translation>Die Prüfsumme der Datei von %1 stimmt nicht</translation>
    </message>
    <message>
        <source>Check the expected value, or fetch the file from another source.</source>
        <translation>Prüfen Sie den erwarteten Wert oder laden Sie die Datei aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Unusable answer</source>
        <translation>Unbrauchbare Antwort</translation>
    </message>
    <message>
        <source>The answer of %1 can&apos;t be used</source>
        <translation>Die Antwort von %1 ist unbrauchbar</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Quintet can&apos;t fetch this</source>
        <translation>Quintet kann dies nicht herunterladen</translation>
    </message>
    <message>
        <source>Look for an http or https address of it.</source>
        <translation>Suchen Sie eine http- oder https-Adresse dafür.</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <source>The file can&apos;t have its name</source>
        <translation>Die Datei kann ihren Namen nicht bekommen</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Zu wenig Speicherplatz</translation>
    </message>
    <message>
        <source>There is no space left for the file</source>
        <translation>Für die Datei ist kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The file may not be written</source>
        <translation>Die Datei darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another folder.</source>
        <translation>Ändern Sie die Berechtigungen des Ordners oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Disk fault</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>The file can&apos;t be written or read</source>
        <translation>Die Datei lässt sich nicht schreiben oder lesen</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Not in the cache</source>
        <translation>Nicht im Cache</translation>
    </message>
    <message>
        <source>The file is not in the cache</source>
        <translation>Die Datei ist nicht im Cache</translation>
    </message>
    <message>
        <source>Allow the network, or fetch it there first.</source>
        <translation>Erlauben Sie den Netzzugriff oder laden Sie die Datei erst in den Cache.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>This can&apos;t be understood</source>
        <translation>Das ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>; it asks to wait for %1</source>
        <translation>; er bittet um eine Wartezeit von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A sentence without its full stop, and what is known besides.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>quintet::AddDialog</name>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>One link a line, or any text with links in it.
Patterns work too: https://example.org/img_[001-120].fits</source>
        <translation>Ein Link je Zeile oder beliebiger Text, der Links enthält.
Auch Muster gehen: https://example.org/img_[001-120].fits</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>From a &amp;list file…</source>
        <translation>Aus einer &amp;Listendatei&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Read links from a file</source>
        <translation>Links aus einer Datei lesen</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Links</translation>
    </message>
    <message>
        <source>, %1 not understood</source>
        <translation>, %1 nicht erkannt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The folder needs its full path.</source>
        <translation>Der Ordner braucht seinen vollständigen Pfad.</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 &amp;hinzufügen</translation>
    </message>
    <message>
        <source>With the folders &amp;below</source>
        <translation>Mit &amp;Unterordnern</translation>
    </message>
    <message>
        <source>&amp;Start at once</source>
        <translation>&amp;Sofort beginnen</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>Ask the servers for the sizes first</source>
        <translation>Zuerst die Server nach den Größen fragen</translation>
    </message>
    <message>
        <source>&amp;Preview %1…</source>
        <translation>&amp;Vorschau von %1&#xa0;…</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 with a checksum from %2</source>
        <translation>%1 mit einer Prüfsumme aus %2</translation>
    </message>
</context>
<context>
    <name>quintet::AddExtras</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>P&amp;rüfsumme</translation>
    </message>
    <message>
        <source>Mirr&amp;ors</source>
        <translation>Sp&amp;iegelserver</translation>
    </message>
    <message>
        <source>Other addresses of the same file, one a line</source>
        <translation>Andere Adressen derselben Datei, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Passwor&amp;t</translation>
    </message>
    <message>
        <source>H&amp;eaders</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The title of a field.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>The name can&apos;t be used for a file.</source>
        <translation>Der Name ist für eine Datei unbrauchbar.</translation>
    </message>
    <message>
        <source>A mirror can&apos;t have a user name or password in it.</source>
        <translation>Ein Spiegelserver darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>Im S&amp;chlüsselbund merken</translation>
    </message>
</context>
<context>
    <name>quintet::Adding</name>
    <message>
        <source>Add 1 link</source>
        <translation>1 Link hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 links</source>
        <translation>%1 Links hinzufügen</translation>
    </message>
    <message>
        <source>Add the links of this list</source>
        <translation>Links dieser Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add the links of %1 lists</source>
        <translation>Links von %1 Listen hinzufügen</translation>
    </message>
    <message>
        <source>Add from list files</source>
        <translation>Aus Listendateien hinzufügen</translation>
    </message>
    <message>
        <source>Add from a &amp;list file…</source>
        <translation>Aus einer &amp;Listendatei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste links</source>
        <translation>Links &amp;einfügen</translation>
    </message>
    <message>
        <source>Offer links that are &amp;copied</source>
        <translation>Kopierte Links &amp;anbieten</translation>
    </message>
</context>
<context>
    <name>quintet::Batches</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move list</source>
        <translation>Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>quintet::Checksum</name>
    <message>
        <source>a checksum is written ALGORITHM=VALUE, e.g. sha-256=9f86…</source>
        <translation>eine Prüfsumme schreibt man ALGORITHMUS=WERT, z. B. sha-256=9f86…</translation>
    </message>
    <message>
        <source>unknown checksum algorithm; known are %1</source>
        <translation>unbekannter Prüfsummenalgorithmus; bekannt sind %1</translation>
    </message>
    <message>
        <source>the checksum&apos;s value is not a valid %1: that is %2 hex digits, or base64</source>
        <translation>der Wert der Prüfsumme ist kein %1: das wären %2 Hexadezimalziffern oder Base64</translation>
    </message>
</context>
<context>
    <name>quintet::Chronicle</name>
    <message>
        <source>Tried again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>%1; tried again in %2</source>
        <translation>%1; neuer Versuch in %2</translation>
    </message>
    <message>
        <source>Done: %1 in %2, checksum compared</source>
        <translation>Fertig: %1 in %2, Prüfsumme verglichen</translation>
    </message>
    <message>
        <source>Done: %1 in %2</source>
        <translation>Fertig: %1 in %2</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>War schon vorhanden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>quintet::CommandBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Limit: off</source>
        <translation>Limit: aus</translation>
    </message>
    <message>
        <source>How fast all downloads together may be</source>
        <translation>So schnell dürfen alle Downloads zusammen sein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>All downloads together, kB/s (0: no limit):</source>
        <translation>Alle Downloads zusammen, kB/s (0: kein Limit):</translation>
    </message>
    <message>
        <source>Limi&amp;t the speed</source>
        <translation>&amp;Geschwindigkeit begrenzen</translation>
    </message>
</context>
<context>
    <name>quintet::CountdownBar</name>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Abbrechen (%1)</translation>
    </message>
</context>
<context>
    <name>quintet::Desktop</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>A download has failed</source>
        <translation>Ein Download ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Download fertig</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Downloads ended</source>
        <translation>Downloads beendet</translation>
    </message>
    <message>
        <source>Downloads finished</source>
        <translation>Downloads fertig</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsFeed</name>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>Cop&amp;y details for a report</source>
        <translation>Details für einen Bericht &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>quintet::DetailsPane</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Select a download to see its details.</source>
        <translation>Wählen Sie einen Download aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>%1 downloads are selected; select one to see its details.</source>
        <translation>%1 Downloads sind ausgewählt; wählen Sie einen aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>Kommt von:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 bytes)</source>
        <translation>%1 von %2 (%3 Byte)</translation>
    </message>
    <message>
        <source>Of earlier runs:</source>
        <translation>Aus früheren Läufen:</translation>
    </message>
    <message>
        <source>Connections:</source>
        <translation>Verbindungen:</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <translation>Versuche:</translation>
    </message>
    <message>
        <source>Checksum:</source>
        <translation>Prüfsumme:</translation>
    </message>
    <message>
        <source>%1 (as expected)</source>
        <translation>%1 (wie erwartet)</translation>
    </message>
    <message>
        <source>%1 (nothing to compare with)</source>
        <translation>%1 (kein Vergleichswert)</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (erwartet)</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Wissenswertes:</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegelserver</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadActions</name>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Copy &amp;URL</source>
        <translation>&amp;URL kopieren</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1, size unknown</source>
        <translation>%1, Größe unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Progress: 62 %&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadRecorder</name>
    <message>
        <source>The list of downloads was damaged; it was put aside as %1.</source>
        <translation>Die Liste der Downloads war beschädigt; sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The list of downloads was damaged; %1 of it could be read, and the rest was put aside as %2.</source>
        <translation>Die Liste der Downloads war beschädigt; %1 davon waren lesbar, der Rest wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>A newer Quintet made the list of downloads; it is left as it is, and what is added now is not kept.</source>
        <translation>Die Liste der Downloads stammt von einem neueren Quintet; sie bleibt unverändert, und was jetzt hinzukommt, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Another Quintet has the list of downloads open, maybe on another machine; what is added here is not kept.</source>
        <translation>Ein anderes Quintet hat die Liste der Downloads geöffnet, vielleicht auf einem anderen Rechner; was hier hinzukommt, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no space to keep the list of downloads (%1); free some.</source>
        <translation>Es ist kein Platz, um die Liste der Downloads zu speichern (%1); schaffen Sie welchen.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be kept: check the file %1.</source>
        <translation>Die Liste der Downloads lässt sich nicht speichern: Prüfen Sie die Datei %1.</translation>
    </message>
</context>
<context>
    <name>quintet::DownloadTable</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>quintet::DropFrame</name>
    <message>
        <source>Drop here to add</source>
        <translation>Zum Hinzufügen hier ablegen</translation>
    </message>
</context>
<context>
    <name>quintet::EditUrls</name>
    <message>
        <source>Replace in &amp;all</source>
        <translation>In &amp;allen ersetzen</translation>
    </message>
    <message>
        <source>Edit URLs</source>
        <translation>URLs bearbeiten</translation>
    </message>
    <message>
        <source>URLs, one a line</source>
        <translation>URLs, eine je Zeile</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>&amp;Save and retry</source>
        <translation>&amp;Speichern und erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>These have to stay %1 lines.</source>
        <translation>Die Anzahl der Zeilen muss %1 bleiben.</translation>
    </message>
    <message>
        <source>Line %1 is not a URL.</source>
        <translation>Zeile %1 ist keine URL.</translation>
    </message>
    <message>
        <source>Found %1 times.</source>
        <translation>%1-mal gefunden.</translation>
    </message>
    <message>
        <source>This has to stay one line.</source>
        <translation>Das muss eine einzige Zeile bleiben.</translation>
    </message>
</context>
<context>
    <name>quintet::EmptyPage</name>
    <message>
        <source>or press Ctrl+V</source>
        <translation>oder Strg+V drücken</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nichts passt dazu</translation>
    </message>
    <message>
        <source>Drop links or a list here</source>
        <translation>Links oder eine Liste hier ablegen</translation>
    </message>
    <message>
        <source>Add the link from the clipboard</source>
        <translation>Link aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Add the %1 links from the clipboard</source>
        <translation>%1 Links aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
        <source>Files go to %1</source>
        <translation>Dateien kommen nach %1</translation>
    </message>
    <message>
        <source>The list of downloads is being read…</source>
        <translation>Die Liste der Downloads wird gelesen …</translation>
    </message>
</context>
<context>
    <name>quintet::FailureModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was fehlschlug</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry all: %1</source>
        <translation>Alle erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 erneut versuchen</translation>
    </message>
</context>
<context>
    <name>quintet::Fix</name>
    <message>
        <source>Edit URLs…</source>
        <translation>URLs bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Other mirror…</source>
        <translation>Anderer Spiegelserver&#xa0;…</translation>
    </message>
</context>
<context>
    <name>quintet::FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Zielordner wählen</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quintet::Intake</name>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>This stands for more addresses than the window takes</source>
        <translation>Das steht für mehr Adressen, als das Fenster annimmt</translation>
    </message>
</context>
<context>
    <name>quintet::KeptLogins</name>
    <message>
        <source>The keyring did not take the login; it counts until Quintet ends.</source>
        <translation>Der Schlüsselbund hat die Anmeldung nicht angenommen; sie gilt, bis Quintet endet.</translation>
    </message>
    <message>
        <source>The keyring did not forget the login; remove it there.</source>
        <translation>Der Schlüsselbund hat die Anmeldung nicht vergessen; bitte dort entfernen.</translation>
    </message>
</context>
<context>
    <name>quintet::Keyring</name>
    <message>
        <source>Default keyring</source>
        <translation>Standardschlüsselbund</translation>
    </message>
</context>
<context>
    <name>quintet::Languages</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in that language, as menus have it: &quot;Deutsch&quot;.</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>quintet::LeaveQuestion</name>
    <message>
        <source>Downloads are not finished</source>
        <translation>Downloads sind nicht fertig</translation>
    </message>
    <message>
        <source>One download is not finished. Stop it and quit?</source>
        <translation>Ein Download ist nicht fertig. Anhalten und beenden?</translation>
    </message>
    <message>
        <source>%1 downloads are not finished. Stop them and quit?</source>
        <translation>%1 Downloads sind nicht fertig. Anhalten und beenden?</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and the next start goes on.</source>
        <translation>Was angekommen ist, bleibt erhalten, und der nächste Start macht weiter.</translation>
    </message>
    <message>
        <source>What has arrived stays on disk, and waits at the next start.</source>
        <translation>Was angekommen ist, bleibt erhalten und wartet beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Anhalten und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Keep downloading</source>
        <translation>&amp;Weiter herunterladen</translation>
    </message>
    <message>
        <source>Keep going in the &amp;tray</source>
        <translation>In der &amp;Symbolleiste weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>Antwort &amp;merken</translation>
    </message>
    <message>
        <source>It can be changed in the settings, on the page Desktop.</source>
        <translation>Das lässt sich in den Einstellungen ändern, auf der Seite „Arbeitsfläche“.</translation>
    </message>
</context>
<context>
    <name>quintet::ListFiles</name>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>This is too large for a list</source>
        <translation>Das ist zu groß für eine Liste</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This is not a list of links</source>
        <translation>Das ist keine Liste von Links</translation>
    </message>
    <message>
        <source>This page has no whole links</source>
        <translation>Diese Seite enthält keine vollständigen Links</translation>
    </message>
</context>
<context>
    <name>quintet::MainWindow</name>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>Alle &amp;fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Remove &amp;done from list</source>
        <translation>Fer&amp;tige aus der Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Open download f&amp;older</source>
        <translation>Download-&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No links in there</source>
        <translation>Keine Links enthalten</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 nicht erkannt</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon vorhanden</translation>
    </message>
</context>
<context>
    <name>quintet::Mending</name>
    <message>
        <source>Save as a list…</source>
        <translation>Als Liste speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Zielordner wählen</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Als Liste speichern</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be written: %2.</source>
        <translation>Die Liste %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Other mirror</source>
        <translation>Anderer Spiegelserver</translation>
    </message>
    <message>
        <source>Where else is the same file? Change the host or the whole address; what is here of it is kept where a checksum tells that it is the same.</source>
        <translation>Wo gibt es dieselbe Datei noch? Ändern Sie den Rechner oder die ganze Adresse; was schon da ist, bleibt erhalten, wenn eine Prüfsumme zeigt, dass es dieselbe ist.</translation>
    </message>
</context>
<context>
    <name>quintet::NoteWords</name>
    <message>
        <source>started again: the file changed on the server</source>
        <translation>neu begonnen: Die Datei hat sich auf dem Server geändert</translation>
    </message>
    <message>
        <source>started again: only sources with another file are left</source>
        <translation>neu begonnen: Es sind nur noch Quellen mit einer anderen Datei übrig</translation>
    </message>
    <message>
        <source>started again: what an earlier run left didn&apos;t have the checksum</source>
        <translation>neu begonnen: Was ein früherer Lauf hinterließ, hatte nicht die Prüfsumme</translation>
    </message>
    <message>
        <source>started again: the server&apos;s ranges are no use</source>
        <translation>neu begonnen: Die Teilstücke des Servers sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>started again: the server gives no ranges</source>
        <translation>neu begonnen: Der Server gibt keine Teilstücke</translation>
    </message>
    <message>
        <source>started again: it isn&apos;t known what the unfinished file held</source>
        <translation>neu begonnen: Es ist nicht bekannt, was in der unfertigen Datei war</translation>
    </message>
    <message>
        <source>started again: the unfinished file is of another address</source>
        <translation>neu begonnen: Die unfertige Datei gehört zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>started again: the server gave nothing to tell versions of the file by</source>
        <translation>neu begonnen: Der Server gab nichts an, woran Fassungen der Datei zu unterscheiden sind</translation>
    </message>
    <message>
        <source>started again: the file is to have another size</source>
        <translation>neu begonnen: Die Datei soll eine andere Größe haben</translation>
    </message>
    <message>
        <source>started again: the file is to have another checksum</source>
        <translation>neu begonnen: Die Datei soll eine andere Prüfsumme haben</translation>
    </message>
    <message>
        <source>the source %1 was left out: %2</source>
        <translation>die Quelle %1 wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>what %1 sources gave together didn&apos;t have the checksum: fetched again from one at a time</source>
        <translation>was %1 Quellen zusammen gaben, hatte nicht die Prüfsumme: noch einmal geholt, immer nur von einer</translation>
    </message>
    <message>
        <source>%1 gave wrong bytes</source>
        <translation>%1 gab falsche Bytes</translation>
    </message>
    <message>
        <source>redirected to %1</source>
        <translation>weitergeleitet nach %1</translation>
    </message>
    <message>
        <source>the server allows %1 connections</source>
        <translation>der Server erlaubt %1 Verbindungen</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are no use: one connection</source>
        <translation>die Teilstücke des Servers sind nicht zu gebrauchen: eine Verbindung</translation>
    </message>
    <message>
        <source>%1 connections: more didn&apos;t make it faster</source>
        <translation>%1 Verbindungen: Mehr machten es nicht schneller</translation>
    </message>
    <message>
        <source>a connection was too slow for the others and was replaced: %1</source>
        <translation>eine Verbindung war zu langsam für die anderen und wurde ersetzt: %1</translation>
    </message>
    <message>
        <source>renamed to %1: the name was taken meanwhile</source>
        <translation>umbenannt in %1: Der Name wurde inzwischen vergeben</translation>
    </message>
    <message>
        <source>renamed to %1: another file of this run has its name</source>
        <translation>umbenannt in %1: Eine andere Datei dieses Laufs heißt schon so</translation>
    </message>
    <message>
        <source>size unconfirmed: the server stated no length</source>
        <translation>Größe unbestätigt: Der Server gab keine Länge an</translation>
    </message>
    <message>
        <source>the copy in the cache was not used: %1</source>
        <translation>die Kopie im Cache wurde nicht verwendet: %1</translation>
    </message>
    <message>
        <source>the copy in the cache was used, which may be out of date: %1</source>
        <translation>die Kopie im Cache wurde verwendet, die veraltet sein kann: %1</translation>
    </message>
    <message>
        <source>not kept in the cache: it has no place for %1 addresses</source>
        <translation>nicht im Cache behalten: Für %1-Adressen hat er keinen Platz</translation>
    </message>
    <message>
        <source>not kept in the cache: %1</source>
        <translation>nicht im Cache behalten: %1</translation>
    </message>
    <message>
        <source>a damaged part of what an earlier run left was fetched again</source>
        <translation>ein beschädigter Teil dessen, was ein früherer Lauf hinterließ, wurde noch einmal geholt</translation>
    </message>
    <message>
        <source>piece %1 didn&apos;t have its checksum and was fetched again</source>
        <translation>Stück %1 hatte nicht seine Prüfsumme und wurde noch einmal geholt</translation>
    </message>
    <message>
        <source>resumed: %1 of %2 bytes are here</source>
        <translation>fortgesetzt: %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>the server states a digest that can&apos;t be read: “%1”</source>
        <translation>der Server nennt eine Prüfsumme, die nicht zu lesen ist: „%1“</translation>
    </message>
    <message>
        <source>the server states a digest in an unknown algorithm: “%1”</source>
        <translation>der Server nennt eine Prüfsumme eines unbekannten Verfahrens: „%1“</translation>
    </message>
    <message>
        <source>%1 is of the compressed body and was not compared</source>
        <translation>%1 gilt dem gepackten Inhalt und wurde nicht verglichen</translation>
    </message>
    <message>
        <source>the password was sent unencrypted: the server offers no TLS for FTP</source>
        <translation>das Passwort wurde unverschlüsselt gesendet: Der Server bietet kein TLS für FTP</translation>
    </message>
    <message>
        <source>tried again from another source</source>
        <translation>von einer anderen Quelle noch einmal versucht</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection closed</source>
        <translation>Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it answers without TLS there</source>
        <translation>er antwortet dort ohne TLS</translation>
    </message>
    <message>
        <source>no connection: timed out</source>
        <translation>keine Verbindung: Zeit abgelaufen</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>keine Verbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>nothing received for %1 s</source>
        <translation>%1 s lang nichts empfangen</translation>
    </message>
    <message>
        <source>no such host</source>
        <translation>diesen Rechner gibt es nicht</translation>
    </message>
    <message>
        <source>no bytes came</source>
        <translation>es kamen keine Bytes</translation>
    </message>
    <message>
        <source>cut off after %1 bytes</source>
        <translation>nach %1 Bytes abgebrochen</translation>
    </message>
    <message>
        <source>only %1 of %2 bytes are there</source>
        <translation>nur %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>expected %1 %2, got %3</source>
        <translation>erwartet war %1 %2, es kam %3</translation>
    </message>
    <message>
        <source>expected %1, the server states %2</source>
        <translation>erwartet war %1, der Server nennt %2</translation>
    </message>
    <message>
        <source>piece %1 doesn&apos;t have its checksum</source>
        <translation>Stück %1 hat nicht seine Prüfsumme</translation>
    </message>
    <message>
        <source>the answer is empty or not HTTP</source>
        <translation>die Antwort ist leer oder kein HTTP</translation>
    </message>
    <message>
        <source>the answer ended with status %1</source>
        <translation>die Antwort endete mit Status %1</translation>
    </message>
    <message>
        <source>the server&apos;s ranges are wrong</source>
        <translation>die Teilstücke des Servers sind falsch</translation>
    </message>
    <message>
        <source>more than 20 redirects</source>
        <translation>mehr als 20 Weiterleitungen</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>the row is longer than 64 KiB</source>
        <translation>die Zeile ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>something follows the quote at the end of a field</source>
        <translation>nach dem Anführungszeichen am Ende eines Feldes folgt noch etwas</translation>
    </message>
    <message>
        <source>a %1 without its %2</source>
        <translation>ein %1 ohne sein %2</translation>
    </message>
    <message>
        <source>it stands for too many addresses</source>
        <translation>es steht für zu viele Adressen</translation>
    </message>
    <message>
        <source>it stands for more than 1,000,000 addresses</source>
        <translation>es steht für mehr als 1.000.000 Adressen</translation>
    </message>
    <message>
        <source>{ } is empty</source>
        <translation>{ } ist leer</translation>
    </message>
    <message>
        <source>{ } has another pattern in it</source>
        <translation>{ } enthält ein weiteres Muster</translation>
    </message>
    <message>
        <source>[ ] takes a range such as [1-20], [001-120], [a-z] or [0-100:10]</source>
        <translation>[ ] erwartet einen Bereich wie [1-20], [001-120], [a-z] oder [0-100:10]</translation>
    </message>
    <message>
        <source>curl&apos;s option %1 %2.</source>
        <translation>Die Option %1 von curl: %2.</translation>
    </message>
    <message>
        <source>%1 lacks its value</source>
        <translation>%1 fehlt der Wert</translation>
    </message>
    <message>
        <source>names a file of cookies: give that with --cookies</source>
        <translation>nennt eine Datei mit Cookies: Geben Sie sie mit --cookies an</translation>
    </message>
    <message>
        <source>the curl call sends a %1; only downloads (GET) can be taken over</source>
        <translation>der curl-Aufruf sendet ein %1; nur Downloads (GET) lassen sich übernehmen</translation>
    </message>
    <message>
        <source>the curl call does more than download (%1)</source>
        <translation>der curl-Aufruf tut mehr als herunterzuladen (%1)</translation>
    </message>
    <message>
        <source>is passed over</source>
        <translation>wird übergangen</translation>
    </message>
    <message>
        <source>is not known and passed over</source>
        <translation>ist unbekannt und wird übergangen</translation>
    </message>
    <message>
        <source>names a file of headers, which is passed over</source>
        <translation>nennt eine Datei mit Kopfzeilen, die übergangen wird</translation>
    </message>
    <message>
        <source>is passed over: %1</source>
        <translation>wird übergangen: %1</translation>
    </message>
    <message>
        <source>the curl call has no address</source>
        <translation>der curl-Aufruf hat keine Adresse</translation>
    </message>
    <message>
        <source>the curl call&apos;s address can&apos;t be used: %1</source>
        <translation>die Adresse des curl-Aufrufs ist nicht zu verwenden: %1</translation>
    </message>
    <message>
        <source>loses its folders: they would leave the target folder</source>
        <translation>verliert ihre Ordner: Sie würden den Zielordner verlassen</translation>
    </message>
    <message>
        <source>something else follows the curl call</source>
        <translation>nach dem curl-Aufruf folgt noch etwas anderes</translation>
    </message>
    <message>
        <source>the curl call is longer than 64 KiB</source>
        <translation>der curl-Aufruf ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>The list %1</source>
        <translation>Die Liste %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 ist nicht zu verwenden: %2.</translation>
    </message>
    <message>
        <source>The list %1 can&apos;t be read: %2.</source>
        <translation>Die Liste %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>the fetched list can&apos;t be read</source>
        <translation>die geholte Liste ist nicht lesbar</translation>
    </message>
    <message>
        <source>on standard input</source>
        <translation>auf der Standardeingabe</translation>
    </message>
    <message>
        <source>the call of curl</source>
        <translation>der curl-Aufruf</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; is not below the target directory</source>
        <translation>der Ordner „%1“ liegt nicht unter dem Zielordner</translation>
    </message>
    <message>
        <source>a name or checksum is for one file, and this is a folder</source>
        <translation>ein Name oder eine Prüfsumme gilt einer Datei, und dies ist ein Ordner</translation>
    </message>
    <message>
        <source>The target %1 is a file of this call itself: an input list, a report or a log.</source>
        <translation>Das Ziel %1 ist eine Datei dieses Aufrufs selbst: eine Liste, ein Bericht oder ein Protokoll.</translation>
    </message>
    <message>
        <source>%1 takes %2, not &apos;%3&apos;.</source>
        <translation>%1 erwartet %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>seconds from 0 to 10000000, such as 90 or 0.5</source>
        <translation>Sekunden von 0 bis 10000000, etwa 90 oder 0.5</translation>
    </message>
    <message>
        <source>bytes a second, such as 65536, 500k, 2M or 1.5G (at most 10^12)</source>
        <translation>Bytes je Sekunde, etwa 65536, 500k, 2M oder 1.5G (höchstens 10^12)</translation>
    </message>
    <message>
        <source>one of try, require and off</source>
        <translation>eines von try, require und off</translation>
    </message>
    <message>
        <source>one of 1.2 and 1.3</source>
        <translation>eines von 1.2 und 1.3</translation>
    </message>
    <message>
        <source>one of use, update and off</source>
        <translation>eines von use, update und off</translation>
    </message>
    <message>
        <source>%1 needs the name of a folder.</source>
        <translation>%1 braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is a file, not a folder.</source>
        <translation>%1: „%2“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; %3.</source>
        <translation>%1: „%2“ %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>holds no %1</source>
        <translation>enthält nicht: %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>doesn&apos;t exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>is not the name of a file</source>
        <translation>ist nicht der Name einer Datei</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Eine Einstellung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It needs a value.</source>
        <translation>Sie braucht einen Wert.</translation>
    </message>
    <message>
        <source>The environment names a proxy that can&apos;t be used: %1.</source>
        <translation>Die Umgebung nennt einen Proxy, der nicht zu verwenden ist: %1.</translation>
    </message>
    <message>
        <source>--interface and a proxy exclude each other; --proxy none goes without.</source>
        <translation>--interface und ein Proxy schließen einander aus; --proxy none geht ohne.</translation>
    </message>
    <message>
        <source>--offline and --cache=%1 exclude each other.</source>
        <translation>--offline und --cache=%1 schließen einander aus.</translation>
    </message>
    <message>
        <source>--cache-dir needs --cache or --offline.</source>
        <translation>--cache-dir braucht --cache oder --offline.</translation>
    </message>
    <message>
        <source>--offline allows no network</source>
        <translation>--offline erlaubt kein Netz</translation>
    </message>
    <message>
        <source>no other source is listed</source>
        <translation>keine andere Quelle ist aufgeführt</translation>
    </message>
    <message>
        <source>the hashes of its pieces are not of a file of %1 bytes</source>
        <translation>die Prüfsummen ihrer Stücke gehören nicht zu einer Datei von %1 Bytes</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>the server&apos;s file has %1 bytes, not %2</source>
        <translation>die Datei des Servers hat %1 Bytes, nicht %2</translation>
    </message>
    <message>
        <source>the range was ignored</source>
        <translation>das verlangte Teilstück wurde nicht beachtet</translation>
    </message>
    <message>
        <source>another source than before</source>
        <translation>eine andere Quelle als zuvor</translation>
    </message>
    <message>
        <source>it states another checksum</source>
        <translation>sie nennt eine andere Prüfsumme</translation>
    </message>
    <message>
        <source>nothing tells versions of its file apart</source>
        <translation>nichts unterscheidet die Fassungen ihrer Datei</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>sie sagte nichts</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>sie ist kürzer geworden</translation>
    </message>
    <message>
        <source>Quintet keeps no %1 from one start to the next</source>
        <translation>Quintet merkt sich von Start zu Start nicht: %1</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Kopfzeile %1</translation>
    </message>
    <message>
        <source>%1, and no %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Plattenkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit allows</source>
        <translation>die Datei ist größer, als das Dateisystem oder eine Grenze erlaubt</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>the name is too long for the file system</source>
        <translation>der Name ist zu lang für das Dateisystem</translation>
    </message>
    <message>
        <source>too many links on the path</source>
        <translation>zu viele Verknüpfungen auf dem Pfad</translation>
    </message>
    <message>
        <source>that is on another file system</source>
        <translation>das liegt auf einem anderen Dateisystem</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>the file server does not answer</source>
        <translation>der Dateiserver antwortet nicht</translation>
    </message>
    <message>
        <source>the device is gone</source>
        <translation>der Datenträger ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file system does not take that</source>
        <translation>das Dateisystem nimmt das nicht an</translation>
    </message>
    <message>
        <source>the file is gone from the file server</source>
        <translation>die Datei ist vom Dateiserver verschwunden</translation>
    </message>
    <message>
        <source>error %1 of the file system</source>
        <translation>Fehler %1 des Dateisystems</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 hat einen zweiten Namen (einen Hardlink)</translation>
    </message>
    <message>
        <source>%1 is in use by another download</source>
        <translation>%1 wird von einem anderen Download benutzt</translation>
    </message>
    <message>
        <source>%1 is no state of a download</source>
        <translation>%1 ist kein Stand eines Downloads</translation>
    </message>
    <message>
        <source>the unfinished file was moved or removed</source>
        <translation>die unfertige Datei wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>the unfinished file was cut meanwhile</source>
        <translation>die unfertige Datei wurde inzwischen gekürzt</translation>
    </message>
    <message>
        <source>%1 bytes were written of a file of %2</source>
        <translation>%1 Bytes wurden von einer Datei mit %2 geschrieben</translation>
    </message>
    <message>
        <source>the file is not open</source>
        <translation>die Datei ist nicht offen</translation>
    </message>
    <message>
        <source>unknown checksum algorithm</source>
        <translation>unbekanntes Prüfsummenverfahren</translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation>das Programm wurde inzwischen beendet</translation>
    </message>
    <message>
        <source>the cache takes no such address</source>
        <translation>der Cache nimmt eine solche Adresse nicht an</translation>
    </message>
    <message>
        <source>other programs keep changing %1</source>
        <translation>andere Programme ändern %1 fortwährend</translation>
    </message>
    <message>
        <source>the host has no IPv4 address</source>
        <translation>der Rechner hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>the host has no IPv6 address</source>
        <translation>der Rechner hat keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>the name was not resolved within %1 s</source>
        <translation>der Name wurde nicht innerhalb von %1 s aufgelöst</translation>
    </message>
    <message>
        <source>no TLS within %1 s</source>
        <translation>kein TLS innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no data connection within %1 s</source>
        <translation>keine Datenverbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no TLS on the data connection within %1 s</source>
        <translation>kein TLS auf der Datenverbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come within %2 s</source>
        <translation>%1 kam nicht innerhalb von %2 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>slower than the least speed for %1 s</source>
        <translation>%1 s lang langsamer als die Mindestgeschwindigkeit</translation>
    </message>
    <message>
        <source>the whole file took longer than %1 s</source>
        <translation>die ganze Datei brauchte länger als %1 s</translation>
    </message>
    <message>
        <source>the connection was closed %1</source>
        <translation>die Verbindung wurde geschlossen, %1</translation>
    </message>
    <message>
        <source>before it answered</source>
        <translation>bevor er antwortete</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the server closed the connection instead of %1</source>
        <translation>der Server hat die Verbindung geschlossen; erwartet war: %1</translation>
    </message>
    <message>
        <source>the greeting</source>
        <translation>die Begrüßung</translation>
    </message>
    <message>
        <source>an answer to %1</source>
        <translation>eine Antwort auf %1</translation>
    </message>
    <message>
        <source>the end of a transfer</source>
        <translation>das Ende einer Übertragung</translation>
    </message>
    <message>
        <source>the TLS handshake</source>
        <translation>der TLS-Aufbau</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>weitere Antworten</translation>
    </message>
    <message>
        <source>more data</source>
        <translation>weitere Daten</translation>
    </message>
    <message>
        <source>no port of this machine is free</source>
        <translation>auf diesem Rechner ist kein Port frei</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 ist nicht zu verwenden: %2</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>there is no network interface “%1” here</source>
        <translation>es gibt hier keine Netzwerkschnittstelle „%1“</translation>
    </message>
    <message>
        <source>the network interface “%1” has no address that could be used</source>
        <translation>die Netzwerkschnittstelle „%1“ hat keine brauchbare Adresse</translation>
    </message>
    <message>
        <source>the network interface has no address of the host&apos;s kind</source>
        <translation>die Netzwerkschnittstelle hat keine Adresse von der Art des Rechners</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported</source>
        <translation>eine Netzwerkschnittstelle zusammen mit einem HTTP-Proxy wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a network interface together with an http proxy is not supported for FTP</source>
        <translation>für FTP wird eine Netzwerkschnittstelle zusammen mit einem HTTP-Proxy nicht unterstützt</translation>
    </message>
    <message>
        <source>a proxy is written http://host:port or socks5://host:port</source>
        <translation>ein Proxy wird http://rechner:port oder socks5://rechner:port geschrieben</translation>
    </message>
    <message>
        <source>proxies that are themselves reached by https are not supported</source>
        <translation>Proxys, die selbst über https erreicht werden, werden nicht unterstützt</translation>
    </message>
    <message>
        <source>a proxy is an http://, socks5:// or socks5h:// address</source>
        <translation>ein Proxy ist eine Adresse mit http://, socks5:// oder socks5h://</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password is too long</source>
        <translation>Benutzername oder Passwort des Proxys ist zu lang</translation>
    </message>
    <message>
        <source>the proxy&apos;s user name or password has a control character</source>
        <translation>Benutzername oder Passwort des Proxys enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the variable %1: %2</source>
        <translation>die Variable %1: %2</translation>
    </message>
    <message>
        <source>it has a fault of its own</source>
        <translation>er hat selbst einen Fehler</translation>
    </message>
    <message>
        <source>it doesn&apos;t allow this connection</source>
        <translation>er erlaubt diese Verbindung nicht</translation>
    </message>
    <message>
        <source>the network can&apos;t be reached from it</source>
        <translation>von ihm aus ist das Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>the host can&apos;t be reached from it</source>
        <translation>von ihm aus ist der Rechner nicht erreichbar</translation>
    </message>
    <message>
        <source>the host refused its connection</source>
        <translation>der Rechner hat seine Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the way to the host is too long</source>
        <translation>der Weg zum Rechner ist zu lang</translation>
    </message>
    <message>
        <source>it doesn&apos;t make connections</source>
        <translation>er stellt keine Verbindungen her</translation>
    </message>
    <message>
        <source>it doesn&apos;t know addresses of this kind</source>
        <translation>er kennt Adressen dieser Art nicht</translation>
    </message>
    <message>
        <source>it answered with code %1</source>
        <translation>er antwortete mit Code %1</translation>
    </message>
    <message>
        <source>the host&apos;s name is longer than a SOCKS proxy takes</source>
        <translation>der Rechnername ist länger, als ein SOCKS-Proxy annimmt</translation>
    </message>
    <message>
        <source>the proxy&apos;s user or password is longer than SOCKS takes</source>
        <translation>Benutzername oder Passwort des Proxys ist länger, als SOCKS annimmt</translation>
    </message>
    <message>
        <source>it doesn&apos;t speak SOCKS 5</source>
        <translation>er spricht kein SOCKS 5</translation>
    </message>
    <message>
        <source>it wants a login</source>
        <translation>er verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>it refused the login</source>
        <translation>er hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>the certificate is not for this address</source>
        <translation>das Zertifikat gilt nicht für diese Adresse</translation>
    </message>
    <message>
        <source>%1 holds no certificate</source>
        <translation>%1 enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be read</source>
        <translation>%1 enthält keinen lesbaren privaten Schlüssel</translation>
    </message>
    <message>
        <source>a quoted value in line %1 of the netrc file never ends</source>
        <translation>in Zeile %1 der netrc-Datei endet ein Wert in Anführungszeichen nicht</translation>
    </message>
    <message>
        <source>the netrc file can&apos;t be read: %1</source>
        <translation>die netrc-Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the netrc file is larger than 1 MiB</source>
        <translation>die netrc-Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be used: %3.</source>
        <translation>Zeile %1 von %2 ist nicht zu gebrauchen: %3.</translation>
    </message>
    <message>
        <source>it needs seven fields with tabs between them</source>
        <translation>es braucht sieben Felder mit Tabulatoren dazwischen</translation>
    </message>
    <message>
        <source>the domain or one of its TRUE and FALSE can&apos;t be read</source>
        <translation>die Domain oder eines ihrer TRUE und FALSE ist nicht lesbar</translation>
    </message>
    <message>
        <source>the path doesn&apos;t begin with a slash</source>
        <translation>der Pfad beginnt nicht mit einem Schrägstrich</translation>
    </message>
    <message>
        <source>the expiry is not a number of seconds</source>
        <translation>das Ablaufdatum ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>the name or the value can&apos;t be sent</source>
        <translation>der Name oder der Wert kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>the cookie is for a whole public suffix</source>
        <translation>das Cookie gilt einer ganzen öffentlichen Endung</translation>
    </message>
    <message>
        <source>the server wants a login</source>
        <translation>der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1, the file has %2 bytes</source>
        <translation>%1, die Datei hat %2 Bytes</translation>
    </message>
    <message>
        <source>no content (%1)</source>
        <translation>kein Inhalt (%1)</translation>
    </message>
    <message>
        <source>the length “%1” can&apos;t be understood</source>
        <translation>die Länge „%1“ ist unverständlich</translation>
    </message>
    <message>
        <source>two different lengths, %1 and %2</source>
        <translation>zwei verschiedene Längen, %1 und %2</translation>
    </message>
    <message>
        <source>transfer coding “%1”</source>
        <translation>Übertragungskodierung „%1“</translation>
    </message>
    <message>
        <source>content coding “%1”</source>
        <translation>Inhaltskodierung „%1“</translation>
    </message>
    <message>
        <source>%1 bytes instead of %2</source>
        <translation>%1 Bytes statt %2</translation>
    </message>
    <message>
        <source>another modification time</source>
        <translation>eine andere Änderungszeit</translation>
    </message>
    <message>
        <source>another ETag</source>
        <translation>ein anderes ETag</translation>
    </message>
    <message>
        <source>several ranges where one was asked for</source>
        <translation>mehrere Teilstücke, wo eines verlangt war</translation>
    </message>
    <message>
        <source>a range without a Content-Range</source>
        <translation>ein Teilstück ohne Content-Range</translation>
    </message>
    <message>
        <source>the range “%1” can&apos;t be understood</source>
        <translation>das Teilstück „%1“ ist unverständlich</translation>
    </message>
    <message>
        <source>a part where the whole file was asked for</source>
        <translation>ein Teil, wo die ganze Datei verlangt war</translation>
    </message>
    <message>
        <source>bytes from %1 on where %2 was asked for</source>
        <translation>Bytes ab %1, wo %2 verlangt war</translation>
    </message>
    <message>
        <source>a length of %1 for %2 bytes</source>
        <translation>eine Länge von %1 für %2 Bytes</translation>
    </message>
    <message>
        <source>a compressed body in parts</source>
        <translation>ein gepackter Inhalt in Teilen</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a part of the file that claims to be whole</source>
        <translation>ein Teil der Datei, der sich als Ganzes ausgibt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be decoded: %2</source>
        <translation>%1 ist nicht zu entschlüsseln: %2</translation>
    </message>
    <message>
        <source>the server states two different %1 digests</source>
        <translation>der Server nennt zwei verschiedene %1-Prüfsummen</translation>
    </message>
    <message>
        <source>a web page (%1) instead of the file; --accept-html takes it</source>
        <translation>eine Webseite (%1) statt der Datei; mit --accept-html wird sie genommen</translation>
    </message>
    <message>
        <source>no memory to decompress with</source>
        <translation>kein Speicher zum Entpacken</translation>
    </message>
    <message>
        <source>something follows the compressed body</source>
        <translation>auf den gepackten Inhalt folgt noch etwas</translation>
    </message>
    <message>
        <source>the compressed body is damaged</source>
        <translation>der gepackte Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>the compressed body is cut</source>
        <translation>der gepackte Inhalt ist abgeschnitten</translation>
    </message>
    <message>
        <source>the head of the answer doesn&apos;t end</source>
        <translation>der Kopf der Antwort endet nicht</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where to</source>
        <translation>sie sagt nicht, wohin</translation>
    </message>
    <message>
        <source>it names several addresses</source>
        <translation>sie nennt mehrere Adressen</translation>
    </message>
    <message>
        <source>its address is malformed</source>
        <translation>ihre Adresse ist fehlerhaft</translation>
    </message>
    <message>
        <source>to “%1:” addresses is refused</source>
        <translation>zu „%1:“-Adressen wird abgelehnt</translation>
    </message>
    <message>
        <source>from https to http is refused</source>
        <translation>von https zu http wird abgelehnt</translation>
    </message>
    <message>
        <source>a reply came that nothing had asked for</source>
        <translation>es kam eine Antwort, nach der nichts gefragt hatte</translation>
    </message>
    <message>
        <source>a reply that nothing had asked for</source>
        <translation>eine Antwort, nach der nichts gefragt hatte</translation>
    </message>
    <message>
        <source>a command has a line break or NUL in it</source>
        <translation>ein Befehl enthält einen Zeilenumbruch oder NUL</translation>
    </message>
    <message>
        <source>no data connection</source>
        <translation>keine Datenverbindung</translation>
    </message>
    <message>
        <source>the server sent something unencrypted before TLS began</source>
        <translation>der Server hat vor Beginn von TLS etwas unverschlüsselt gesendet</translation>
    </message>
    <message>
        <source>the server sends data unencrypted</source>
        <translation>der Server sendet Daten unverschlüsselt</translation>
    </message>
    <message>
        <source>the data connection shows another certificate</source>
        <translation>die Datenverbindung zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>the folder has no files, or isn&apos;t there</source>
        <translation>der Ordner enthält keine Dateien, oder es gibt ihn nicht</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>keine Datei passt</translation>
    </message>
    <message>
        <source>the list of a folder is larger than 64 MiB</source>
        <translation>die Liste eines Ordners ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>the list of a folder was cut off</source>
        <translation>die Liste eines Ordners wurde abgeschnitten</translation>
    </message>
    <message>
        <source>these are too many files or folders for one address</source>
        <translation>das sind zu viele Dateien oder Ordner für eine Adresse</translation>
    </message>
    <message>
        <source>the address is a folder&apos;s</source>
        <translation>die Adresse ist die eines Ordners</translation>
    </message>
    <message>
        <source>the last byte didn&apos;t come</source>
        <translation>das letzte Byte kam nicht</translation>
    </message>
    <message>
        <source>the server begins elsewhere than asked</source>
        <translation>der Server beginnt an anderer Stelle als verlangt</translation>
    </message>
    <message>
        <source>the server never answers</source>
        <translation>der Server antwortet nie</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the server never gets ready</source>
        <translation>der Server wird nie bereit</translation>
    </message>
    <message>
        <source>the server logs in before TLS can start</source>
        <translation>der Server meldet an, bevor TLS beginnen kann</translation>
    </message>
    <message>
        <source>the server refuses TLS</source>
        <translation>der Server lehnt TLS ab</translation>
    </message>
    <message>
        <source>the server won&apos;t encrypt data connections</source>
        <translation>der Server will Datenverbindungen nicht verschlüsseln</translation>
    </message>
    <message>
        <source>the server wants an account as well</source>
        <translation>der Server verlangt auch ein Konto (ACCT)</translation>
    </message>
    <message>
        <source>the path is longer than 8 KiB</source>
        <translation>der Pfad ist länger als 8 KiB</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>der Pfad enthält einen kodierten Zeilenumbruch oder NUL</translation>
    </message>
    <message>
        <source>the user name or password has a line break or NUL in it</source>
        <translation>Benutzername oder Passwort enthält einen Zeilenumbruch oder NUL</translation>
    </message>
    <message>
        <source>the server&apos;s reply has a line longer than 16 KiB</source>
        <translation>die Antwort des Servers hat eine Zeile von mehr als 16 KiB</translation>
    </message>
    <message>
        <source>the server&apos;s reply doesn&apos;t end</source>
        <translation>die Antwort des Servers endet nicht</translation>
    </message>
    <message>
        <source>the server sends nothing but empty lines</source>
        <translation>der Server sendet nur leere Zeilen</translation>
    </message>
    <message>
        <source>the server doesn&apos;t speak FTP: “%1”</source>
        <translation>der Server spricht kein FTP: „%1“</translation>
    </message>
    <message>
        <source>the server gives no data connection over IPv6</source>
        <translation>der Server gibt keine Datenverbindung über IPv6</translation>
    </message>
    <message>
        <source>the server never comes to an end</source>
        <translation>der Server kommt nie zum Ende</translation>
    </message>
    <message>
        <source>the answer to EPSV can&apos;t be understood: “%1”</source>
        <translation>die Antwort auf EPSV ist unverständlich: „%1“</translation>
    </message>
    <message>
        <source>the answer to PASV can&apos;t be understood: “%1”</source>
        <translation>die Antwort auf PASV ist unverständlich: „%1“</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not a full path.</source>
        <translation>--%1: „%2“ ist kein vollständiger Pfad.</translation>
    </message>
</context>
<context>
    <name>quintet::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>quintet::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>quintet::OfferBar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this offer</source>
        <translation>Dieses Angebot schließen</translation>
    </message>
    <message>
        <source>1 link on the clipboard</source>
        <translation>1 Link in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1 links on the clipboard</source>
        <translation>%1 Links in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>quintet::Power</name>
    <message>
        <source>Downloads are running</source>
        <translation>Downloads laufen</translation>
    </message>
    <message>
        <source>The computer can&apos;t be suspended from here.</source>
        <translation>Von hier aus lässt sich der Rechner nicht in Bereitschaft versetzen.</translation>
    </message>
</context>
<context>
    <name>quintet::Preferences</name>
    <message>
        <source>A kept setting can&apos;t be used, so the usual one counts: %1</source>
        <translation>Eine gespeicherte Einstellung ist unbrauchbar, daher gilt die übliche: %1</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of %2, not &apos;%3&apos;.</source>
        <translation>„%1“ ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes two times such as 22:00-06:30, not &apos;%2&apos;.</source>
        <translation>„%1“ besteht aus zwei Uhrzeiten wie 22:00-06:30, nicht „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date and time such as 2026-05-01T22:00, not &apos;%2&apos;.</source>
        <translation>„%1“ ist ein Datum mit Uhrzeit wie 2026-05-01T22:00, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewModel</name>
    <message>
        <source>asking…</source>
        <translation>Anfrage läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and what stands there, for screen readers: &quot;Size: 1.2 MB&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>quintet::PreviewPane</name>
    <message>
        <source>&amp;Start at once</source>
        <translation>&amp;Sofort beginnen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>Hinzuzufügende Dateien</translation>
    </message>
    <message>
        <source>Don&apos;t add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <source>1 file is about to be added</source>
        <translation>1 Datei wird hinzugefügt</translation>
    </message>
    <message>
        <source>%1 files are about to be added</source>
        <translation>%1 Dateien werden hinzugefügt</translation>
    </message>
    <message>
        <source>, %1 already there</source>
        <translation>, %1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <translation>%1 von unbekannter Größe</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had</source>
        <translation>%1 nicht erhältlich</translation>
    </message>
    <message>
        <source>&amp;Add 1 file</source>
        <translation>1 Datei &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add %1 files</source>
        <translation>%1 Dateien &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>quintet::QueueActions</name>
    <message>
        <source>To the &amp;top</source>
        <translation>Ganz nach &amp;oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Ganz nach &amp;unten</translation>
    </message>
    <message>
        <source>Limit its speed…</source>
        <translation>Geschwindigkeit begrenzen&#xa0;…</translation>
    </message>
    <message>
        <source>In the &amp;queue</source>
        <translation>In der &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Limit its speed</source>
        <translation>Geschwindigkeit begrenzen</translation>
    </message>
    <message>
        <source>This download, kB/s (0: no limit of its own):</source>
        <translation>Dieser Download, kB/s (0: kein eigenes Limit):</translation>
    </message>
    <message>
        <source>Each of them, kB/s (0: no limit of its own):</source>
        <translation>Jeder davon, kB/s (0: kein eigenes Limit):</translation>
    </message>
</context>
<context>
    <name>quintet::RemoveQuestion</name>
    <message>
        <source>Remove a list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>One download of “%1” is not finished.</source>
        <translation>Ein Download von „%1“ ist nicht fertig.</translation>
    </message>
    <message>
        <source>%1 downloads of “%2” are not finished.</source>
        <translation>%1 Downloads von „%2“ sind nicht fertig.</translation>
    </message>
    <message>
        <source>Files that are here stay where they are.</source>
        <translation>Fertige Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Stop and remove all</source>
        <translation>Anhalten und &amp;alle entfernen</translation>
    </message>
    <message>
        <source>&amp;Only what has ended</source>
        <translation>&amp;Nur Beendete</translation>
    </message>
</context>
<context>
    <name>quintet::ResultsPane</name>
    <message>
        <source>Retry all failed</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Failures</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What failed, by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Open the pane</source>
        <translation>Bereich öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy URLs</source>
        <translation>URLs kopieren</translation>
    </message>
    <message>
        <source>Forget lines that were not understood</source>
        <translation>Nicht erkannte Zeilen verwerfen</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Save all failed as a list</source>
        <translation>Alle fehlgeschlagenen als Liste speichern</translation>
    </message>
</context>
<context>
    <name>quintet::RetryDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>quintet::SavedQueue</name>
    <message>
        <source>The disk with the list of downloads doesn&apos;t answer; what is added now is not kept.</source>
        <translation>Der Datenträger mit der Liste der Downloads antwortet nicht; was jetzt hinzukommt, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>quintet::SettingsPage</name>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>What is set, before its value: &quot;Files at once:&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>For screen readers: chooses what a setting names, &quot;Choose: Folder&quot;.</extracomment>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;When a file is there already</source>
        <translation>&amp;Wenn die Datei schon da ist</translation>
    </message>
    <message>
        <source>Keep it, and skip the download</source>
        <translation>Behalten und Download überspringen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Take another name: name.1.ext</source>
        <translation>Anderen Namen nehmen: name.1.ext</translation>
    </message>
    <message>
        <source>Files at &amp;once</source>
        <translation>Dateien &amp;gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Connections a file</source>
        <translation>&amp;Verbindungen je Datei</translation>
    </message>
    <message>
        <source>Connections to one &amp;host</source>
        <translation>Verbindungen je &amp;Rechner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;All downloads together</source>
        <translation>&amp;Alle Downloads zusammen</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Replace connections &amp;slower than</source>
        <translation>&amp;Verbindungen ersetzen unter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The limit is switched on and off with Ctrl+L as well.</source>
        <translation>Das Limit lässt sich auch mit Strg+L ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Retries and waits</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>&amp;Tries after the first</source>
        <translation>Weitere &amp;Versuche nach dem ersten</translation>
    </message>
    <message>
        <source>&amp;Wait before the next try</source>
        <translation>&amp;Wartezeit vor dem nächsten Versuch</translation>
    </message>
    <message>
        <source>Only faults that can pass are tried again; each wait is twice as long.</source>
        <translation>Nur vorübergehende Fehler führen zu neuen Versuchen; jede Wartezeit ist doppelt so lang wie die vorige.</translation>
    </message>
    <message>
        <source>Give up &amp;connecting after</source>
        <translation>Verbindungs&amp;aufbau abbrechen nach</translation>
    </message>
    <message>
        <source>Give up a &amp;silent connection after</source>
        <translation>&amp;Stumme Verbindung abbrechen nach</translation>
    </message>
    <message>
        <source>Give up a &amp;file after</source>
        <translation>&amp;Datei aufgeben nach</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>http://host:port, socks5://host:port, or none. A password in it counts for this run only.</source>
        <translation>http://host:port, socks5://host:port oder none. Ein Passwort darin gilt nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates</source>
        <translation>&amp;Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>&amp;Oldest TLS</source>
        <translation>&amp;Ältestes TLS</translation>
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
        <translation>Ver&amp;schlüsselung von ftp://</translation>
    </message>
    <message>
        <source>Where the server has it</source>
        <translation>Wenn der Server sie bietet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>&amp;Copies by URL</source>
        <translation>&amp;Kopien je URL</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keine aufbewahren</translation>
    </message>
    <message>
        <source>Take them without asking the server</source>
        <translation>Ohne Rückfrage beim Server verwenden</translation>
    </message>
    <message>
        <source>Ask the server whether they are still good</source>
        <translation>Beim Server nachfragen, ob sie noch aktuell sind</translation>
    </message>
    <message>
        <source>&amp;Folder of the copies</source>
        <translation>&amp;Ordner der Kopien</translation>
    </message>
    <message>
        <source>the user&apos;s cache folder</source>
        <translation>der Cache-Ordner des Benutzers</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Go on at start with what is not finished</source>
        <translation>Nicht Fertiges bei&amp;m Start fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Only between</source>
        <translation>&amp;Nur zwischen</translation>
    </message>
    <message>
        <source>When all are done, r&amp;un</source>
        <translation>Wenn alle fertig sind, &amp;ausführen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The command runs without a shell. To quit or to suspend then is chosen in the menu, for one time.</source>
        <translation>Der Befehl läuft ohne Shell. Danach beenden oder in Bereitschaft gehen wird im Menü gewählt, für ein Mal.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language (from the next start)</source>
        <translation>&amp;Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Notify when a list is done</source>
        <translation>&amp;Benachrichtigen, wenn eine Liste fertig ist</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>S&amp;ymbol im Infobereich</translation>
    </message>
    <message>
        <source>&amp;Closing the window keeps it in the tray</source>
        <translation>Beim S&amp;chließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while bytes move</source>
        <translation>&amp;Rechner wach halten, solange Daten fließen</translation>
    </message>
    <message>
        <source>When it is closed with downloads at &amp;work</source>
        <translation>Beim Schließen, wenn noch &amp;geladen wird</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Fragen, was geschehen soll</translation>
    </message>
    <message>
        <source>Stop them and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep going in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
</context>
<context>
    <name>quintet::Sidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
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
        <translation>Listen</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>quintet::SignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>User name and password for %1; they are not kept when Quintet ends. A netrc file is.</source>
        <translation>Benutzername und Passwort für %1; sie werden beim Beenden von Quintet vergessen. Dauerhaft gilt eine netrc-Datei.</translation>
    </message>
    <message>
        <source>&amp;Sign in and retry</source>
        <translation>Anm&amp;elden und erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>Im &amp;Schlüsselbund merken</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Remove the login from the keyring</source>
        <translation>Die Anmeldung aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>User name and password for %1.</source>
        <translation>Benutzername und Passwort für %1.</translation>
    </message>
</context>
<context>
    <name>quintet::SpeedGraph</name>
    <message>
        <source>Speed over time</source>
        <translation>Geschwindigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>nothing measured yet</source>
        <translation>noch nichts gemessen</translation>
    </message>
    <message>
        <source>now %1, at most %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
    <message>
        <source>No speed measured yet</source>
        <translation>Noch keine Geschwindigkeit gemessen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>quintet::StartDialog</name>
    <message>
        <source>Start at</source>
        <translation>Beginnen um</translation>
    </message>
    <message>
        <source>&amp;Downloads wait until:</source>
        <translation>&amp;Downloads warten bis:</translation>
    </message>
    <message>
        <source>Downloads wait until</source>
        <translation>Downloads warten bis</translation>
    </message>
    <message>
        <source>&amp;Start then</source>
        <translation>Da&amp;nn beginnen</translation>
    </message>
    <message>
        <source>Start at &amp;once</source>
        <translation>&amp;Sofort beginnen</translation>
    </message>
</context>
<context>
    <name>quintet::StateWords</name>
    <message>
        <source>1 connection</source>
        <translation>1 Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Erneut in %1</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>Erneut um %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source> (the server doesn&apos;t give parts of it)</source>
        <translation> (der Server liefert keine Teile)</translation>
    </message>
    <message>
        <source> (too little is left for more)</source>
        <translation> (für mehr ist zu wenig übrig)</translation>
    </message>
    <message>
        <source> (more didn&apos;t make it faster)</source>
        <translation> (mehr wäre nicht schneller)</translation>
    </message>
    <message>
        <source> (the server gives no more)</source>
        <translation> (der Server gibt nicht mehr)</translation>
    </message>
    <message>
        <source> (as many as you allow)</source>
        <translation> (so viele wie erlaubt)</translation>
    </message>
</context>
<context>
    <name>quintet::StatusLine</name>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>quintet::Steering</name>
    <message>
        <source>Start &amp;at…</source>
        <translation>Beginnen &amp;um&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Waits until %1</source>
        <translation>Wartet bis %1</translation>
    </message>
</context>
<context>
    <name>quintet::Tray</name>
    <message>
        <source>&amp;Show Quintet</source>
        <translation>Quintet an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Add from the clipboard</source>
        <translation>Aus der Zwischenablage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>quintet::WhenDone</name>
    <message>
        <source>&amp;When all are done</source>
        <translation>&amp;Wenn alle fertig sind</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Offen bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Sus&amp;pend the computer</source>
        <translation>In B&amp;ereitschaft gehen</translation>
    </message>
    <message>
        <source>Everything is done. The computer suspends in %1 s.</source>
        <translation>Alles ist fertig. Der Rechner geht in %1 s in Bereitschaft.</translation>
    </message>
    <message>
        <source>Everything is done. Quintet quits in %1 s.</source>
        <translation>Alles ist fertig. Quintet beendet sich in %1 s.</translation>
    </message>
    <message>
        <source>The command for when all are done can&apos;t be started: %1. Check it in the settings.</source>
        <translation>Der Befehl für „wenn alle fertig sind“ lässt sich nicht starten: %1. Prüfen Sie ihn in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>quintet::Wording</name>
    <message>
        <source>the line is longer than 64 KiB</source>
        <translation>die Zeile ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>the line is neither &apos;DIGEST  FILE&apos; nor &apos;ALGORITHM (FILE) = DIGEST&apos;</source>
        <translation>die Zeile ist weder „PRÜFSUMME  DATEI“ noch „ALGORITHMUS (DATEI) = PRÜFSUMME“</translation>
    </message>
    <message>
        <source>the digest has no file name</source>
        <translation>zur Prüfsumme fehlt der Dateiname</translation>
    </message>
    <message>
        <source>the line&apos;s algorithm is not known</source>
        <translation>der Algorithmus der Zeile ist unbekannt</translation>
    </message>
    <message>
        <source>no algorithm has digests of this length</source>
        <translation>kein Algorithmus hat Prüfsummen dieser Länge</translation>
    </message>
    <message>
        <source>the digest is not a valid %1</source>
        <translation>die Prüfsumme ist kein %1</translation>
    </message>
    <message>
        <source>the line names no file</source>
        <translation>die Zeile nennt keine Datei</translation>
    </message>
    <message>
        <source>the row has %1 fields, and the first line names only %2</source>
        <translation>die Zeile hat %1 Felder, die erste Zeile benennt nur %2</translation>
    </message>
    <message>
        <source>the row has no address</source>
        <translation>die Zeile hat keine Adresse</translation>
    </message>
    <message>
        <source>a mirror can&apos;t be used: %1</source>
        <translation>ein Spiegelserver ist unbrauchbar: %1</translation>
    </message>
    <message>
        <source>a header is written as &apos;Name: value&apos;, such as &apos;Accept: text/plain&apos;</source>
        <translation>eine Kopfzeile schreibt man „Name: Wert“, etwa „Accept: text/plain“</translation>
    </message>
    <message>
        <source>the header %1 can&apos;t be set, it belongs to the transfer itself</source>
        <translation>die Kopfzeile %1 ist nicht setzbar, sie gehört zur Übertragung selbst</translation>
    </message>
    <message>
        <source>the header %1 has a control character in its value</source>
        <translation>der Wert der Kopfzeile %1 enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the header %1 has no value</source>
        <translation>die Kopfzeile %1 hat keinen Wert</translation>
    </message>
    <message>
        <source>an option line is written as name=value</source>
        <translation>eine Optionszeile schreibt man Name=Wert</translation>
    </message>
    <message>
        <source>the option&apos;s value has a control character in it</source>
        <translation>der Wert der Option enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 must be a file name, or folders and a name, without &apos;..&apos;</source>
        <translation>%1 muss ein Dateiname sein, auch mit Ordnern, aber ohne „..“</translation>
    </message>
    <message>
        <source>%1 names no folder</source>
        <translation>%1 nennt keinen Ordner</translation>
    </message>
    <message>
        <source>size is not a number of bytes</source>
        <translation>size ist keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>overwrite is one of no, yes and unique</source>
        <translation>overwrite ist no, yes oder unique</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 ist true oder false</translation>
    </message>
    <message>
        <source>referer is not an address</source>
        <translation>referer ist keine Adresse</translation>
    </message>
    <message>
        <source>%1 is a number from 1 to %2</source>
        <translation>%1 ist eine Zahl von 1 bis %2</translation>
    </message>
    <message>
        <source>it is not a Metalink: its first element is &apos;%1&apos;</source>
        <translation>es ist kein Metalink: Das erste Element ist „%1“</translation>
    </message>
    <message>
        <source>the Metalink names no file</source>
        <translation>der Metalink nennt keine Datei</translation>
    </message>
    <message>
        <source>the Metalink ends in the middle</source>
        <translation>der Metalink bricht mittendrin ab</translation>
    </message>
    <message>
        <source>the Metalink is not well-formed XML (%1)</source>
        <translation>der Metalink ist kein wohlgeformtes XML (%1)</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; can&apos;t be downloaded: %2</source>
        <translation>die Datei „%1“ kann nicht heruntergeladen werden: %2</translation>
    </message>
    <message>
        <source>the Metalink is larger than 64 MiB</source>
        <translation>der Metalink ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>the Metalink is not UTF-8</source>
        <translation>der Metalink ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the Metalink is refused: %1</source>
        <translation>der Metalink wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>its name would put it outside of the target directory</source>
        <translation>ihr Name würde sie außerhalb des Zielordners ablegen</translation>
    </message>
    <message>
        <source>its size is not a number of bytes</source>
        <translation>ihre Größe ist keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>none of its addresses can be used, only http, https, ftp and ftps</source>
        <translation>keine ihrer Adressen ist brauchbar, nur http, https, ftp und ftps</translation>
    </message>
    <message>
        <source>it has no address to download it from</source>
        <translation>es gibt keine Adresse zum Herunterladen</translation>
    </message>
    <message>
        <source>its hash is not a valid %1</source>
        <translation>ihre Prüfsumme ist kein %1</translation>
    </message>
    <message>
        <source>its hashes are of algorithms that are not known here</source>
        <translation>ihre Prüfsummen sind von unbekannten Algorithmen</translation>
    </message>
    <message>
        <source>the hashes of its pieces can&apos;t be used, and it has no other</source>
        <translation>die Prüfsummen ihrer Teile sind unbrauchbar, und andere gibt es nicht</translation>
    </message>
    <message>
        <source>a file of this machine is written file:///folder/file</source>
        <translation>eine Datei dieses Rechners schreibt man file:///ordner/datei</translation>
    </message>
    <message>
        <source>file: addresses are of this machine only: file:///folder/file</source>
        <translation>file:-Adressen gelten nur für diesen Rechner: file:///ordner/datei</translation>
    </message>
    <message>
        <source>the address names no file</source>
        <translation>die Adresse nennt keine Datei</translation>
    </message>
    <message>
        <source>the address is longer than 64 KiB</source>
        <translation>die Adresse ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>the address has a tab or a line break in it</source>
        <translation>die Adresse enthält einen Tabulator oder Zeilenumbruch</translation>
    </message>
    <message>
        <source>the address has a control character in it</source>
        <translation>die Adresse enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the address has a character that can&apos;t be read (is it UTF-8?)</source>
        <translation>die Adresse enthält ein unlesbares Zeichen (ist es UTF-8?)</translation>
    </message>
    <message>
        <source>the address has half a character in it</source>
        <translation>die Adresse enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the address lacks its scheme, as in https://%1</source>
        <translation>der Adresse fehlt das Schema, wie in https://%1</translation>
    </message>
    <message>
        <source>http://, https://, ftp:// or ftps:// is missing</source>
        <translation>http://, https://, ftp:// oder ftps:// fehlt</translation>
    </message>
    <message>
        <source>the address lacks a colon, as in %1://</source>
        <translation>der Adresse fehlt ein Doppelpunkt, wie in %1://</translation>
    </message>
    <message>
        <source>there is no scheme %1; %2:// may be meant</source>
        <translation>es gibt kein Schema %1; vielleicht ist %2:// gemeint</translation>
    </message>
    <message>
        <source>file: addresses can&apos;t be downloaded</source>
        <translation>file:-Adressen können nicht heruntergeladen werden</translation>
    </message>
    <message>
        <source>%1: addresses are not supported, only http, https, ftp and ftps</source>
        <translation>%1:-Adressen werden nicht unterstützt, nur http, https, ftp und ftps</translation>
    </message>
    <message>
        <source>the address&apos;s IPv6 zone can&apos;t be read</source>
        <translation>die IPv6-Zone der Adresse ist unlesbar</translation>
    </message>
    <message>
        <source>what stands in brackets is not an IPv6 address</source>
        <translation>in den Klammern steht keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>the address has no host name</source>
        <translation>die Adresse hat keinen Rechnernamen</translation>
    </message>
    <message>
        <source>the host name has a control character encoded in it</source>
        <translation>der Rechnername enthält ein kodiertes Steuerzeichen</translation>
    </message>
    <message>
        <source>the host name is not valid</source>
        <translation>der Rechnername ist ungültig</translation>
    </message>
    <message>
        <source>the host is not an IPv4 address</source>
        <translation>der Rechner ist keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>the port is not a number</source>
        <translation>der Port ist keine Zahl</translation>
    </message>
    <message>
        <source>the port is not between 1 and 65535</source>
        <translation>der Port liegt nicht zwischen 1 und 65535</translation>
    </message>
    <message>
        <source>there is a backslash before the path</source>
        <translation>vor dem Pfad steht ein umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>the user name or password has a control character encoded in it</source>
        <translation>Benutzername oder Passwort enthält ein kodiertes Steuerzeichen</translation>
    </message>
    <message>
        <source>the host name has two colons (IPv6 addresses stand in brackets)</source>
        <translation>der Rechnername hat zwei Doppelpunkte (IPv6-Adressen stehen in Klammern)</translation>
    </message>
    <message>
        <source>the address is not valid</source>
        <translation>die Adresse ist ungültig</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>die Adresse ist leer</translation>
    </message>
    <message>
        <source>two slashes must follow %1</source>
        <translation>auf %1 müssen zwei Schrägstriche folgen</translation>
    </message>
    <message>
        <source>the path has a line break or NUL encoded in it</source>
        <translation>der Pfad enthält einen kodierten Zeilenumbruch oder NUL</translation>
    </message>
    <message>
        <source>an option line must follow the address it belongs to</source>
        <translation>eine Optionszeile muss auf ihre Adresse folgen</translation>
    </message>
    <message>
        <source>it has a document type (DOCTYPE), which is not allowed</source>
        <translation>sie hat einen Dokumenttyp (DOCTYPE), der nicht erlaubt ist</translation>
    </message>
    <message>
        <source>it has a name of more than %1 characters</source>
        <translation>sie hat einen Namen von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>it has an element of more than %1 attributes</source>
        <translation>sie hat ein Element mit mehr als %1 Attributen</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>ihre Elemente sind mehr als %1-fach geschachtelt</translation>
    </message>
</context>
</TS>

#!/usr/bin/env bash
# Makes a large folder of locale files: MESSAGES (60,000) in each of 20 locales, in files of 1,000, 15 % with arguments,
# every text right. Then 'locale check' has nothing to say, and its time is that of looking.
#
#   bash eng/load/check-tree.sh /tmp/tree [messages]
set -euo pipefail
folder=${1:?"name a folder to make"}
messages=${2:-60000}

make() { # locale, plural branches, words
  mkdir -p "$folder/Locales/$1"
  awk -v folder="$folder/Locales/$1" -v messages="$messages" -v categories="$2" -v list="$3" '
    # A word never stands beside itself, which would be a finding.
    function phrase(count,   text, i, at, last) {
      text = ""; last = -1
      for (i = 0; i < count; i++) {
        seed = (seed * 16807) % 2147483647
        at = seed % total
        if (at == last) at = (at + 1) % total
        text = text (i ? " " : "") word[1 + at]; last = at
      }
      return text
    }
    function plural(   text, i) {
      text = "{count, plural,"
      for (i = 1; i <= kinds; i++) text = text " " kind[i] " {# " phrase(2) "}"
      return text "}"
    }
    BEGIN {
      total = split(list, word, " "); kinds = split(categories, kind, " "); seed = 4711
      for (m = 0; m < messages; m++) {
        if (m % 1000 == 0) {
          if (m) { print "\n  }\n}" > file; close(file) }
          file = sprintf("%s/part%03d.json", folder, m / 1000)
          printf "{\n" > file
        }
        if (m % 20 == 0) printf "%s  \"group%d\": {\n", m % 1000 ? "\n  },\n" : "", m / 20 > file
        share = (m * 37) % 100
        text = share < 85 ? phrase(3 + m % 6) \
             : share < 90 ? phrase(2) " {name} " phrase(2) \
             : share < 95 ? plural() " {place}" \
             : share < 97 ? phrase(2) " {total, number, ::currency/EUR}" \
             : share < 98 ? phrase(2) " {when, date, medium}" \
             : "{kind, select, open {" phrase(2) "} closed {" phrase(2) "} other {" phrase(3) "}}"
        printf "%s    \"message%d\": \"%s\"", m % 20 ? ",\n" : "", m, text > file
      }
      print "\n  }\n}" > file
    }'
}

make en "one other" "alert service region state check number owner rule team note reason silence channel page user time list answer"
make de "one other" "Alarm Dienst Region Zustand Prüfung Nummer Besitzer Regel Gruppe Notiz Grund Stille Kanal Seite Nutzer Zeit Liste Antwort"
make fr "one many other" "alerte service région état contrôle numéro propriétaire règle équipe remarque raison silence canal page usager heure liste réponse"
make es "one many other" "alerta servicio región estado control número dueño regla equipo nota razón silencio canal página usuario hora lista respuesta"
make it "one many other" "allarme servizio regione stato controllo numero titolare regola gruppo nota motivo silenzio canale pagina utente ora elenco risposta"
make pt "one many other" "alerta serviço região estado controle número dono regra equipe nota motivo silêncio canal página usuário hora lista resposta"
make nl "one other" "alarm dienst regio toestand controle nummer eigenaar regel ploeg notitie reden stilte kanaal pagina gebruiker tijd lijst antwoord"
make sv "one other" "larm tjänst region tillstånd kontroll nummer ägare regel grupp anteckning skäl tystnad kanal sida användare tid lista svar"
make da "one other" "alarm tjeneste område tilstand kontrol nummer ejer regel hold note grund stilhed kanal side bruger tid liste svar"
make fi "one other" "hälytys palvelu alue tila tarkistus numero omistaja sääntö ryhmä huomautus syy hiljaisuus kanava sivu käyttäjä aika luettelo vastaus"
make pl "one few many other" "alarm usługa region stan kontrola numer właściciel reguła zespół notatka powód cisza kanał strona użytkownik czas lista odpowiedź"
make cs "one few many other" "poplach služba oblast stav kontrola číslo vlastník pravidlo tým poznámka důvod ticho kanál stránka uživatel čas seznam odpověď"
make ru "one few many other" "тревога служба область состояние проверка номер владелец правило группа заметка причина тишина канал страница пользователь время список ответ"
make uk "one few many other" "тривога служба область стан перевірка номер власник правило група нотатка причина тиша канал сторінка користувач час список відповідь"
make tr "one other" "uyarı hizmet bölge durum denetim sayı sahip kural takım not neden sessizlik kanal sayfa kullanıcı zaman liste yanıt"
make ar "zero one two few many other" "تنبيه خدمة منطقة حالة فحص رقم مالك قاعدة فريق ملاحظة سبب صمت قناة صفحة مستخدم وقت قائمة جواب"
make he "one two other" "התראה שירות אזור מצב בדיקה מספר בעלים כלל צוות הערה סיבה שקט ערוץ עמוד משתמש זמן רשימה תשובה"
make ja "other" "警報 サービス 地域 状態 検査 番号 所有者 規則 チーム 注記 理由 静音 チャンネル ページ 利用者 時刻 一覧 回答"
make ko "other" "경보 서비스 지역 상태 검사 번호 소유자 규칙 팀 메모 이유 침묵 채널 페이지 사용자 시각 목록 답변"
make vi "other" "báo_động dịch_vụ vùng trạng_thái kiểm_tra số chủ luật nhóm ghi_chú lý_do im_lặng kênh trang người giờ danh_sách đáp"

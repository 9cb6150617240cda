namespace LocaleGen.Benchmarks.BuildCost;

/// <summary>A locale of the sample catalogs: some words of it, and how they are put together.</summary>
/// <param name="Tag">The language tag.</param>
/// <param name="Space">What stands between words.</param>
/// <param name="Words">Sixteen words, so that five steps at a time meet each of them once.</param>
internal sealed record SampleLocale(string Tag, string Space, string[] Words)
{
    /// <summary>Twenty locales in ten scripts, the source first.</summary>
    public static IReadOnlyList<SampleLocale> All { get; } =
    [
        Of(
            "en",
            "alert service report team region queue window change user order page notice search folder budget device"
        ),
        Of(
            "de",
            "Alarm Dienst Bericht Gruppe Region Schlange Fenster Änderung Nutzer Bestellung Seite Hinweis Suche Ordner Etat Gerät"
        ),
        Of(
            "pl",
            "alarm usługa raport zespół region kolejka okno zmiana osoba zamówienie strona uwaga szukanie folder budżet urządzenie"
        ),
        Of(
            "ja",
            "警告 サービス 報告 チーム 地域 待ち行列 ウィンドウ 変更 利用者 注文 ページ 通知 検索 フォルダー 予算 機器",
            ""
        ),
        Of(
            "fr",
            "alerte service rapport équipe région file fenêtre modification usager commande page avis recherche dossier budget appareil"
        ),
        Of(
            "es",
            "alerta servicio informe equipo región cola ventana cambio usuario pedido página aviso búsqueda carpeta presupuesto dispositivo"
        ),
        Of(
            "it",
            "avviso servizio rapporto gruppo regione coda finestra modifica utente ordine pagina nota ricerca cartella bilancio apparecchio"
        ),
        Of(
            "pt-BR",
            "alerta serviço relatório equipe região fila janela mudança usuário pedido página aviso busca pasta orçamento aparelho"
        ),
        Of(
            "nl",
            "melding dienst rapport ploeg regio wachtrij venster wijziging gebruiker bestelling pagina bericht zoekopdracht map begroting toestel"
        ),
        Of(
            "sv",
            "larm tjänst rapport grupp region kö fönster ändring användare beställning sida notis sökning mapp budget enhet"
        ),
        Of(
            "cs",
            "výstraha služba hlášení tým oblast fronta okno změna uživatel objednávka stránka zpráva hledání složka rozpočet zařízení"
        ),
        Of(
            "ru",
            "тревога служба отчёт команда регион очередь окно изменение пользователь заказ страница извещение поиск папка бюджет устройство"
        ),
        Of(
            "uk",
            "тривога служба звіт команда регіон черга вікно зміна користувач замовлення сторінка сповіщення пошук папка бюджет пристрій"
        ),
        Of(
            "tr",
            "uyarı hizmet rapor ekip bölge kuyruk pencere değişiklik kullanıcı sipariş sayfa bildirim arama klasör bütçe aygıt"
        ),
        Of(
            "ko",
            "경보 서비스 보고서 팀 지역 대기열 창 변경 사용자 주문 쪽 알림 검색 폴더 예산 기기"
        ),
        Of(
            "zh",
            "警报 服务 报告 团队 地区 队列 窗口 更改 用户 订单 页面 通知 搜索 文件夹 预算 设备",
            ""
        ),
        Of(
            "ar",
            "تنبيه خدمة تقرير فريق منطقة طابور نافذة تغيير مستخدم طلب صفحة إشعار بحث مجلد ميزانية جهاز"
        ),
        Of(
            "he",
            "התראה שירות דוח צוות אזור תור חלון שינוי משתמש הזמנה עמוד הודעה חיפוש תיקייה תקציב מכשיר"
        ),
        Of(
            "hi",
            "चेतावनी सेवा रिपोर्ट दल क्षेत्र कतार खिड़की बदलाव उपयोगकर्ता आदेश पृष्ठ सूचना खोज फ़ोल्डर बजट उपकरण"
        ),
        Of(
            "th",
            "แจ้งเตือน บริการ รายงาน ทีม ภูมิภาค คิว หน้าต่าง เปลี่ยน ผู้ใช้ คำสั่ง หน้า ประกาศ ค้นหา โฟลเดอร์ งบประมาณ อุปกรณ์",
            ""
        ),
    ];

    private static SampleLocale Of(string tag, string words, string space = " ") =>
        new(tag, space, words.Split(' '));
}

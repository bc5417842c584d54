namespace SmartPulse.Understanding.Gazetteer;

/// <summary>
/// The municipalities of Finland, villages of many people in them and the towns of Sweden; "=" stands before the Swedish name, "?" after a name that in its first form is
/// also a common word or a surname, "!" after one that is so in every form.
/// </summary>
internal static class Towns
{
    /// <summary>Of Finland; a test compares them with the post's own list.</summary>
    public const string Finnish =
        """
        Akaa, Alajärvi, Alavieska, Alavus, Asikkala, Askola, Aura!, Brändö, Eckerö, Enonkoski, Enontekiö=Enontekis, Espoo=Esbo, Eura!, Eurajoki=Euraåminne, Evijärvi, Finström, Forssa, Föglö, Geta!, Haapajärvi, Haapavesi, Hailuoto=Karlö, Halsua, Hamina=Fredrikshamn, Hammarland,
        Hankasalmi, Hanko=Hangö, Harjavalta, Hartola, Hattula, Hausjärvi, Heinola, Heinävesi, Helsinki=Helsingfors, Hirvensalmi, Hollola, Huittinen, Humppila, Hyrynsalmi, Hyvinkää=Hyvinge, Hämeenkyrö=Tavastkyro, Hämeenlinna=Tavastehus, Ii!, Iisalmi=Idensalmi, Iitti, Ikaalinen=Ikalis,
        Ilmajoki, Ilomantsi=Ilomants, Imatra, Inari=Enare, Inkoo=Ingå, Isojoki=Storå, Isokyrö=Storkyro, Janakkala, Joensuu, Jokioinen=Jockis, Jomala, Joroinen=Jorois, Joutsa, Juuka, Juupajoki, Juva?, Jyväskylä, Jämijärvi, Jämsä, Järvenpää=Träskända, Kaarina!=S:t Karins, Kaavi!, Kajaani=Kajana,
        Kalajoki, Kangasala, Kangasniemi, Kankaanpää, Kannonkoski, Kannus!, Karijoki=Bötom, Karkkila=Högfors, Karstula, Karvia, Kaskinen=Kaskö, Kauhajoki, Kauhava, Kauniainen=Grankulla, Kaustinen=Kaustby, Keitele, Kemi?, Kemijärvi, Keminmaa, Kemiönsaari=Kimitoön, Kempele, Kerava=Kervo, Keuruu,
        Kihniö, Kinnula, Kirkkonummi=Kyrkslätt, Kitee, Kittilä, Kiuruvesi, Kivijärvi, Kokemäki=Kumo, Kokkola=Karleby, Kolari!, Konnevesi, Kontiolahti, Korsnäs, Koski!, Kotka?, Kouvola, Kristiinankaupunki=Kristinestad, Kruunupyy=Kronoby, Kuhmo, Kuhmoinen, Kumlinge, Kuopio, Kuortane, Kurikka,
        Kustavi=Gustavs, Kuusamo, Kyyjärvi, Kärkölä, Kärsämäki, Kökar, Lahti?=Lahtis, Laihia=Laihela, Laitila, Lapinjärvi=Lappträsk, Lapinlahti, Lappajärvi, Lappeenranta=Villmanstrand, Lapua=Lappo, Laukaa, Lemi, Lemland, Lempäälä, Leppävirta, Lestijärvi, Lieksa, Lieto=Lundo, Liminka=Limingo,
        Liperi, Lohja=Lojo, Loimaa, Loppi, Loviisa=Lovisa, Luhanka, Lumijoki, Lumparland, Luoto!=Larsmo, Luumäki, Maalahti=Malax, Maarianhamina=Mariehamn, Marttila!, Masku, Merijärvi, Merikarvia=Sastmola, Miehikkälä, Mikkeli=S:t Michel, Muhos, Multia, Muonio, Mustasaari=Korsholm, Muurame,
        Mynämäki, Myrskylä=Mörskom, Mäntsälä, Mänttä-Vilppula, Mäntyharju, Naantali=Nådendal, Nakkila, Nivala, Nokia?, Nousiainen=Nousis, Nurmes, Nurmijärvi, Närpiö=Närpes, Orimattila, Oripää, Orivesi, Oulainen, Oulu=Uleåborg, Outokumpu, Padasjoki, Paimio=Pemar, Paltamo, Parainen=Pargas,
        Parikkala, Parkano, Pedersöre, Pelkosenniemi, Pello, Perho!, Petäjävesi, Pieksämäki, Pielavesi, Pietarsaari=Jakobstad, Pihtipudas, Pirkkala=Birkala, Polvijärvi, Pomarkku=Påmark, Pori=Björneborg, Pornainen=Borgnäs, Porvoo=Borgå, Posio, Pudasjärvi, Pukkila, Punkalaidun, Puolanka, Puumala?,
        Pyhtää=Pyttis, Pyhäjoki, Pyhäjärvi, Pyhäntä, Pyhäranta, Pälkäne, Pöytyä, Raahe=Brahestad, Raasepori=Raseborg, Raisio=Reso, Rantasalmi, Ranua, Rauma=Raumo, Rautalampi, Rautavaara, Rautjärvi, Reisjärvi, Riihimäki, Ristijärvi, Rovaniemi, Ruokolahti, Ruovesi, Rusko, Rääkkylä, Saarijärvi,
        Salla!, Salo?, Saltvik, Sastamala, Sauvo=Sagu, Savitaipale, Savonlinna=Nyslott, Savukoski, Seinäjoki, Sievi, Siikainen, Siikajoki, Siikalatva, Siilinjärvi, Simo!, Sipoo=Sibbo, Siuntio=Sjundeå, Sodankylä, Soini!, Somero?, Sonkajärvi, Sotkamo, Sottunga, Sulkava, Sund!, Suomussalmi, Suonenjoki,
        Sysmä, Säkylä, Taipalsaari, Taivalkoski, Taivassalo=Tövsala, Tammela, Tampere=Tammerfors, Tervo!, Tervola, Teuva=Östermark, Tohmajärvi, Toholampi, Toivakka, Tornio=Torneå, Turku=Åbo, Tuusniemi, Tuusula=Tusby, Tyrnävä, Ulvila=Ulvsby, Urjala, Utajärvi, Utsjoki, Uurainen,
        Uusikaarlepyy=Nykarleby, Uusikaupunki=Nystad, Vaala, Vaasa=Vasa, Valkeakoski, Vantaa=Vanda, Varkaus!, Vehmaa, Vesanto, Vesilahti, Veteli=Vetil, Vieremä, Vihti=Vichtis, Viitasaari, Vimpeli, Virolahti, Virrat?=Virdois, Vårdö, Vöyri=Vörå, Ylitornio=Övertorneå, Ylivieska, Ylöjärvi, Ypäjä,
        Ähtäri=Etseri, Äänekoski,
        Tammisaari=Ekenäs, Karjaa=Karis, Fiskari=Fiskars, Kuusankoski, Anjalankoski, Toijala, Vammala, Vilppula, Haukipudas, Kiiminki, Oulunsalo, 
        Karhula, Nastola, Viiala, Nummi-Pusula, Kuivaniemi, Haukivuori, Jämsänkoski, Valkeala,
        Nauvo=Nagu, Korppoo=Korpo, Houtskari=Houtskär, Dragsfjärd, Kemiö=Kimito, Västanfjärd, Taalintehdas=Dalsbruk, Pernaja=Pernå, Liljendal, Ruotsinpyhtää=Strömfors, Pohjankuru=Skuru, Tenhola=Tenala, Snappertuna, Bromarv, Mustio=Svartå?, Oravainen=Oravais, Maksamaa!=Maxmo, Vähäkyrö=Lillkyro, Koivulahti=Kvevlax, Sulva=Solf, Raippaluoto=Replot, Petolahti=Petalax, Bergö, Pirttikylä=Pörtom,
        Lapväärtti=Lappfjärd, Siipyy=Sideby, Purmo, Ähtävä=Esse, Munsala, Jepua=Jeppo, Rymättylä, Merimasku, Askainen, Vahto, Piikkiö=Pikis, Halikko, Perniö=Bjärnå, Kisko!, Suomusjärvi, Särkisalo, Kiikala, Kuusjoki, Pertteli?, Muurla, Alastaro, Mellilä, Yläne, Karinainen, Tarvasjoki, Kiukainen, Köyliö, Vampula, Kiikoinen, Mouhijärvi, Äetsä, Suodenniemi, Luopioinen,
        Kylmäkoski, Viljakkala, Mänttä, Längelmäki, Eräjärvi, Sahalahti, Kuhmalahti, Ylämaa, Joutseno, Ristiina!, Suomenniemi, Kerimäki, Savonranta, Punkaharju, Virtasalmi, Jäppilä, Kangaslampi, Nilsiä, Maaninka, Karttula, Vehmersalmi, Juankoski, Varpaisjärvi, Kiihtelysvaara, Tuupovaara, Pyhäselkä, Hammaslahti, Valtimo!, Värtsilä, Kesälahti, Korpilahti, Kuorevesi, Pihlajavesi,
        Pylkönmäki, Sumiainen, Suolahti, Leivonmäki, Himanka, Kälviä, Lohtaja, Ullava, Kortesjärvi, Alahärmä, Ylihärmä, Jurva, Jalasjärvi, Töysä, Nurmo, Ylistaro, Peräseinäjoki, Pulkkila?, Piippola, Kestilä, Rantsila, Pattijoki, Vihanti, Vuolijoki, Pusula, Sammatti, Karjalohja=Karislojo, Hämeenkoski, Artjärvi, Hauho, Renko!, Tuulos, Kalvola, Iittala,
        Elimäki, Luosto, Kilpisjärvi, Simpele, Ämmänsaari, Lappohja=Lappvik
        """;

    /// <summary>Of Sweden: the towns of more than ten thousand people, the seats of municipalities, and the post's own towns about the large ones.</summary>
    public const string Swedish =
        """
        Stockholm, Göteborg, Malmö, Uppsala, Borås, Helsingborg, Sundsvall, Linköping, Umeå, Örebro, Norrköping, Västerås, Solna, Gävle, Östersund, Lund!, Karlstad, Luleå, Jönköping, Täby, Halmstad, Järfälla, Eskilstuna, Växjö, Södertälje, Skövde, Sundbyberg, Kalmar, Sollentuna, Borlänge,
        Visby, Västra Frölunda, Upplands Väsby, Upplands-Bro, Falun, Kristianstad, Karlskrona, Enköping, Lidingö, Huddinge, Uddevalla, Trollhättan, Skellefteå, Nyköping, Mölndal, Alingsås, Nacka, Motala, Varberg, Haninge, Ängelholm, Tyresö, Norrtälje, Lidköping, Piteå,
        Karlskoga, Örnsköldsvik, Märsta, Boden!, Ljungby, Ystad, Falkenberg, Kiruna, Hudiksvall, Västervik, Kristinehamn, Vallentuna, Värnamo, Trelleborg, Hässleholm, Åkersberga, Landskrona, Härnösand, Vänersborg, Köping!, Kungsbacka, Sandviken, Frösön,
        Oskarshamn, Saltsjö-Boo, Katrineholm, Strängnäs, Mariestad, Ludvika, Falköping, Huskvarna, Finspång, Kungälv, Nässjö, Tranås, Gustavsberg, Norsborg, Mjölby, Partille, Strömstad, Bollnäs, Sölvesborg, Stenungsund, Fagersta, Mora!,
        Sollefteå, Tumba, Bålsta, Knivsta, Nybro, Kumla, Söderhamn, Strömsund, Danderyd, Vimmerby, Båstad, Ulricehamn, Arboga, Åtvidaberg, Svedala, Arvika, Avesta, Kungsängen, Vetlanda, Staffanstorp, Mölnlycke, Lysekil, Sala!, Nynäshamn, Lycksele, Kalix, Tierp, Ronneby,
        Skara!, Värmdö, Saltsjöbaden, Vellinge, Eslöv, Tidaholm, Ekerö, Karlshamn, Tullinge, Vaxholm, Gällivare, Flen!, Eksjö, Höganäs, Vårgårda, Säffle, Hallstahammar, Hultsfred, Kävlinge, Hallsberg, Skogås, Oxelösund, Gislaved, Alvesta, Älmhult, Olofström, Skurup, Sjöbo,
        Osby, Åstorp, Åhus, Lerum, Grästorp, Tibro, Ljusdal, Rönninge, Västerhaninge, Handen!, Rosersberg, Borgholm, Höllviken, Löddeköpinge, Lomma, Hörby, Höör, Tomelilla, Klippan!, Simrishamn, Onsala, Landvetter, Vara!, Lindesberg, Leksand, Söderköping, Vadstena, Habo, Mönsterås, Bjuv, 
        Laholm, Lilla Edet, Sunne, Kramfors, Sigtuna, Markaryd, Arlöv, Lindome, Torsby, Kopparberg, Smedjebacken, Timrå, Billdal, Hallstavik, Älvsbyn, Haparanda, Mullsjö, Färjestaden, Bjärred, Munkedal, Svenljunga, Åmål, Hjo, Kungsör, Hedemora, Edsbyn, Vårby, Nykvarn, Rimbo, Vilhelmina,
        Arvidsjaur, Skutskär, Valdemarsvik, Örkelljunga, Perstorp, Kungshamn, Floda, Kinna, Botkyrka, Huddinge, Salem!, Österåker, Trosa!, Gnesta, Vingåker, Surahammar, Norberg!, Skinnskatteberg, Säter!, Gagnef, Rättvik, Orsa, Malung, Vansbro, Älvdalen, Ockelbo, Hofors, Nordanstig, Ovanåker,
        Ånge, Kramfors, Åre, Krokom, Berg!, Bräcke, Ragunda, Härjedalen, Sveg, Jokkmokk, Pajala, Storuman, Vännäs, Robertsfors, Nordmaling, Bjurholm, Malå, Norsjö, Sorsele, Dorotea, Åsele, Degerfors, Askersund, Laxå, Hällefors, Nora!, Ljusnarsberg, Filipstad, Hagfors, Årjäng, Grums, Kil!, Hammarö,
        Skoghall, Forshaga, Karlsborg, Hjo, Töreboda, Gullspång, Götene, Essunga, Herrljunga, Vårgårda, Bollebygd, Mark!, Tranemo, Härryda, Ale!, Tjörn, Orust, Öckerö, Sotenäs, Tanum, Bengtsfors, Mellerud, Färgelanda, Hylte, Burlöv, Bromölla, Osby, Östra Göinge, Svalöv, Gnosjö, Vaggeryd, Sävsjö,
        Aneby, Tingsryd, Lessebo, Uppvidinge, Emmaboda, Torsås, Mörbylånga, Högsby, Ydre, Kinda, Boxholm, Ödeshög, Torshälla, Heby, Östhammar, Gimo, Storvreta, Bankeryd, Jordbro, Vendelsö, Kållered 
        """;
}

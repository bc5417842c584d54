namespace SmartPulse.Understanding.Gazetteer;

/// <summary>
/// The well-known parts of the large towns, a town a line; "=" stands before the Swedish name, "?" after a name that in its first form is also a common word or a surname, "!" after one that is so in every form.
/// A part that two towns have is none of either's: "Keskusta", "Kaleva".
/// </summary>
internal static class PartsOfTowns
{
    /// <summary>Of Finland.</summary>
    public const string Finnish =
        """
        Helsinki: Kallio?=Berghäll, Kamppi=Kampen!, Kruununhaka=Kronohagen, Krunikka, Katajanokka=Skatudden, Kaartinkaupunki=Gardesstaden, Punavuori=Rödbergen, Rööperi, Ullanlinna=Ulrikasborg, Eira!, Kaivopuisto=Brunnsparken, Hernesaari=Ärtholmen, Jätkäsaari=Busholmen, Ruoholahti=Gräsviken
        Helsinki: Töölö=Tölö, Taka-Töölö=Bortre Tölö, Etu-Töölö=Främre Tölö, Meilahti=Mejlans, Laakso!=Dal!, Ruskeasuo=Brunakärr, Pikku Huopalahti=Lillhoplax, Munkkiniemi=Munksnäs, Munkkivuori=Munkshöjden, Munkka, Niemenmäki, Talinranta, Lehtisaari=Lövö, Kuusisaari=Granö, Lauttasaari=Drumsö, Lauttis, Larppi
        Helsinki: Hakaniemi=Hagnäs, Hakis, Merihaka=Havshagen, Sörnäinen=Sörnäs, Sörkka, Sörkkä, Kalasatama=Fiskehamnen, Mustikkamaa, Kulosaari=Brändö!, Kulis, Alppila=Alphyddan, Alppiharju=Åshöjden, Harju!=Ås!, Vallila=Vallgård, Hermanni=Hermanstad, Arabianranta=Arabiastranden, Toukola?=Majstad, Kumpula=Gumtäkt, Käpylä=Kottby, Koskela?=Forsby, Kyläsaari, Arabia!
        Helsinki: Pasila=Böle, Itä-Pasila=Östra Böle, Länsi-Pasila=Västra Böle, Pohjois-Pasila=Norra Böle, Haaga=Haga!, Etelä-Haaga=Södra Haga, Pohjois-Haaga=Norra Haga, Kivihaka=Stenhagen, Lassila=Lassas, Kannelmäki=Gamlas, Maununneva=Magnuskärr, Malminkartano=Malmgård, Hakuninmaa=Håkansåker, Konala=Kånala, Pitäjänmäki=Sockenbacka, Pitskun mäki, Pajamäki=Smedjebacka, Reimarla=Reimars, Marttila!, Tali!
        Helsinki: Pakila=Baggböle, Länsi-Pakila=Västra Baggböle, Itä-Pakila=Östra Baggböle, Paloheinä=Svedängen, Torpparinmäki=Torparbacken, Maunula=Månsas, Metsälä?=Krämertsskog, Oulunkylä=Åggelby, Ogeli, Patola, Veräjämäki=Grindbacka, Pirkkola=Britas, Haltiala, Tuomarinkylä=Domarby
        Helsinki: Malmi?=Malm!, Ala-Malmi=Nedre Malm, Ylä-Malmi=Övre Malm, Pihlajamäki=Rönnbacka, Pihlajisto=Rönninge, Pukinmäki=Bocksbacka, Viikki=Vik!, Latokartano=Ladugården!, Tapaninkylä=Staffansby, Tapanila=Mosabacka, Puistola=Parkstad, Tapulikaupunki=Stapelstaden, Heikinlaakso=Henriksdal, Suutarila=Skomakarböle, Siltamäki=Brobacka, Suurmetsä=Storskog, Jakomäki=Jakobacka, Alppikylä, Ormuspelto, Jakis
        Helsinki: Herttoniemi=Hertonäs, Hertsika, Länsi-Herttoniemi, Roihuvuori=Kasberget, Tammisalo=Tammelund, Laajasalo=Degerö, Jollas, Yliskylä=Uppby, Kruunuvuorenranta=Kronbergsstranden, Santahamina=Sandhamn, Suomenlinna=Sveaborg, Itäkeskus=Östra centrum, Itis, Puotila=Botby, Puotinharju=Botby åsen, Vartiokylä=Botby gård, Vartioharju, Myllypuro=Kvarnbäcken, Kontula=Gårdsbacka, Kurkimäki=Tranbacka, Kivikko=Stensböle, Mellunmäki=Mellungsbacka, Mellunkylä=Mellungsby, Meltsi, Vesala?, Vuosaari=Nordsjö, Rastila=Rastböle, Aurinkolahti=Solvik, Kallahti, Meri-Rastila, Östersundom
        Espoo: Tapiola=Hagalund, Pohjois-Tapiola, Otaniemi=Otnäs, Otsku, Keilaniemi=Kägeludden, Westend, Haukilahti=Gäddvik, Niittykumpu=Ängskulla, Mankkaa=Mankans, Laajalahti=Bredvik, Leppävaara=Alberga, Lepuski, Perkkaa=Bergans, Kilo!, Karamalmi, Viherlaakso=Grönadal, Lippajärvi=Klappträsk, Karakallio=Karabacka, Lintuvaara=Fågelberga, Lintukorpi, Olari?=Olars, Matinkylä=Mattby, Iso Omena, Nuottaniemi=Notudden, Kuitinmäki=Kvisbacka, Henttaa=Hemtans, Suurpelto=Storåker, Nöykkiö=Nöykis, Soukka=Sökö, Kivenlahti=Stensvik, Espoonlahti=Esboviken, Latokaski=Ladusved, Saunalahti=Bastvik, Kauklahti=Köklax, Kaitaa=Kaitans, Hannusjärvi, Tiistilä=Distby, Suvela=Södrik, Tuomarila=Domsby, Espoon keskus=Esbo centrum, Kauniala, Kurttila, Laaksolahti=Dalsvik, Jupperi=Jupper, Vanttila, Bemböle, Nuuksio=Noux, Niipperi, Kalajärvi, Röylä, Finnoo=Finno, Sepänkylä
        Vantaa: Tikkurila=Dickursby, Tiksi, Myyrmäki=Myrbacka, Myyrmanni, Martinlaakso=Mårtensdal, Martsari, Louhela, Vantaankoski=Vandaforsen, Kivistö=Kivistö, Kaivoksela=Gruvsta, Korso=Korso, Koivukylä=Björkby, Rekola?=Räckhals, Havukoski=Granfors, Asola!, Hakunila=Håkansböle, Länsimäki=Västerkulla, Rajakylä=Råby, Vaarala=Fagersta!, Hiekkaharju=Sandkulla, Simonkylä=Simonsböle, Jokiniemi=Ånäs, Aviapolis, Ylästö=Övitsböle, Pakkala=Backas, Tammisto=Rosendal, Kartanonkoski=Herrgårdsforsen, Ilola!, Leinelä, Matari, Mikkola!, Päiväkumpu, Varisto=Variskulla, Vapaala=Friherrs, Pähkinärinne=Hasselbacken, Askisto=Askis, Petikko, Linnainen, Keimola=Käinby, Seutula=Sjöskog, Jumbo!
        Tampere: Hervanta, Hervis, Kaukajärvi, Pispala, Tahmela, Lielahti, Lentävänniemi, Tesoma, Hyhky, Linnainmaa, Koilliskeskus, Atala, Olkahinen, Messukylä, Turtola, Viinikka, Nekala, Hatanpää, Koivistonkylä, Vuores, Härmälä, Peltolammi, Multisilta, Amuri, Kaakinmaa, Petsamo, Lapinniemi, Tammelantori, Kalevanharju, Kissanmaa, Ruotula, Takahuhti, Haapalinna, Leinola!, Rahola, Haukiluoma, Ikuri, Rantaperkiö, Pyynikki, Ratina, Tulli!, Armonkallio
        Turku: Varissuo=Kråkkärret, Runosmäki=Runosbacken, Raunistula=Raunistula, Nummi!, Kupittaa=Kuppis, Itäharju=Österås, Vasaramäki=Hammarbacka, Port Arthur, Portsa, Martti!, Hirvensalo=Hirvensalo, Ruissalo=Runsala, Pansio=Pansio, Pernos, Perno!=Pernå, Jäkärlä, Halinen!=Hallis, Kohmo!, Lauste=Laustis, Ilpoinen=Ilpois, Luolavuori=Luolavuori, Uittamo=Uittamo, Pihlajaniemi, Skanssi, Teräsrautela, Kastu!, Pitkämäki, Moikoinen, Harittu=Haritu, Mikaelinmäki, Telakkaranta, Kakolanmäki, Vähäheikkilä=Lillheikkilä, Pohjola!
        Oulu: Tuira, Linnanmaa, Kaijonharju, Toppila, Pateniemi, Kaakkuri, Kaukovainio, Maikkula, Hiukkavaara, Myllyoja, Korvensuora, Puolivälinkangas, Välivainio, Koskikeskus, Höyhtyä, Karjasilta, Heinäpää, Limingantulli, Meri-Toppila, Herukka, Jääli!, Metsokangas, Hiironen!, Raksila, Värttö, Lintula!, Mäntylä!, Nokela!, Hollihaka, Intiö, Peltola?, Talvikangas, Ritaharju
        Jyväskylä: Kuokkala, Mattilanpelto, Halssila, Keltinmäki, Kortepohja, Huhtasuo, Palokankeskus, Säynätsalo, Lutakko, Seminaarinmäki, Viitaniemi
        Lahti: Mukkula, Liipola, Ahtiala?, Kivimaa!, Laune!, Jalkaranta, Kiveriö
        Kuopio: Petonen, Neulamäki, Puijonlaakso, Saaristokaupunki, Särkiniemi!, Jynkkä, Päiväranta
        Porvoo: Gammelbacka, Kevätkumpu=Vårberga, Näsi=Näse, Tarmola=Tarmola, Huhtinen!, Hornhattula=Hornhattula
        Vaasa: Gerby, Palosaari!=Brändö!, Ristinummi=Korsnäståget, Suvilahti=Sunnanvik, Vöyrinkaupunki=Vöråstan, Huutoniemi=Roparnäs
        Helsinki: Torkkelinmäki, Vilhonvuori, Siltasaari?, Sompasaari=Sumparn, Verkkosaari, Hermanninranta, Vanhakaupunki=Gammelstaden, Hietalahti=Sandviken?, Hietaniemi=Sandudd, Salmisaari, Länsisatama=Västra hamnen, Saukonpaasi, Munkkisaari=Munkholmen, Vattuniemi=Hallonnäs, Kotkavuori, Katajaharju=Enåsen, Hevossalmi, Tahvonlahti, Gunillankallio, Puuskaniemi, Roihupelto, Siilitie, Marjaniemi=Marudd, Fallkulla, Fallpakka, Tapaninvainio=Staffansslätten, Töyrynummi, Viikinmäki, Viikinranta, Kuninkaantammi, Honkasuo, Ilmala, Postipuisto, Herttoniemenranta=Hertonäs strand, Kruununvuori, Stansvik, Uutela, Savela, Vanha Munkkiniemi, Hakaniemenranta, Karhusaari
        Espoo: Nihtisilta, Mäkkylä, Kirstinmäki, Kirkkojärvi, Gumböle, Kolmperä, Kunnarla, Bodom, Tillinmäki, Friisilä, Päivänkehrä, Puolarmetsä, Ymmersta, Kuurinniitty, Muurala?, Karvasmäki, Lahnus, Vanhakartano, Kaskilaakso, Rastaala, Lintumetsä, Vallikallio, Vermo, Otsolahti, Niittymaa, Vanha-Mankkaa, Tontunmäki, Seilimäki, Mankkaanlaakso, Jorvi, Glims, Nupuri, Laurinlahti, Kivenlahdenranta
        Vantaa: Vallinoja, Nikinmäki, Jokivarsi, Kuninkaanmäki, Itä-Hakkila, Sotunki, Ojanko, Ruskeasanta, Kuninkaala, Satomäki, Hakkila, Vantaanlaakso, Hämeenkylä, Hämevaara, Lammaslampi, Uomarinne, Jönsas, Viinikkala, Veromies, Luhtaanmäki, Koivuhaka, Koivupää, Tuupakka, Riipilä, Maarinkunnas, Ruusuvuori?, Hanala, Vehkala
        Tampere: Hiedanranta, Niemenranta, Nalkala, Kyttälä, Juhannuskylä, Jussinkylä, Osmonmäki, Ristinarkku, Holvasti, Levonmäki, Vehmainen, Hankkio, Huikas, Kaukaniemi, Sarankulma, Lakalaiva, Rautaharkko, Taatala, Lukonmäki, Veisu, Muotiala, Epilä, Kaarila, Villilä, Kalkku, Ryydynpohja, Lamminpää, Pohtola, Kämmenniemi, Teisko, Terälahti, Aitoniemi, Aitovuori, Sorila, Särkänniemi, Santalahti, Tampella, Ranta-Tampella, Onkiniemi, Tohloppi, Hallila?, Kaleva!, Pyynikinrinne, Isokuusi, Nurmi-Sorila
        Turku: Hepokulta, Artukainen, Iso-Heikkilä, Pahaniemi, Räntämäki, Kaerla, Paattinen, Oriketo, Koroinen, Virnamäki, Pääskyvuori, Kotimäki, Ispoinen, Puistomäki, Hannunniitty, Majoinen, Lauttaranta, Satava, Kakskerta, Länsinummi, Ruohonpää, Suikkila, Muhkuri, Kähäri, Itäranta, Linnanfältti, Kuninkoja, Kirstinpuisto, Yli-Maaria, Metsämäki, Saramäki
        Oulu: Rotuaari, Pikisaari, Hietasaari, Laanila, Hönttämäki, Heikinharju, Ruskonselkä, Kynsilehto, Vasaraperä, Parkkisenkangas, Iinatti, Lämsänjärvi, Perävainio, Pyykösjärvi, Kuivasjärvi, Auranmaja, Madekoski, Leveri, Myllytulli, Vanhatulli, Äimärautio, Oulunsuu, Kontinkangas, Kiulukangas, Ylikiiminki, Yli-Ii, Martinniemi, Haapalehto, Saarela?, Pohjois-Toppila, Toppilansaari
        Jyväskylä: Savela, Kukkumäki, Mäki-Matti, Tourula, Keljo, Keljonkangas, Kypärämäki, Myllyjärvi, Köhniö, Lohikoski, Pupuhuhta, Seppälänkangas, Ristonmaa, Ristikivi, Äijälänranta, Jyskä, Vesanka, Sääksvuori, Laajavuori, Rautpohja, Kuohu, Nenäinniemi, Ylistönrinne, Ylistönmäki, Taulumäki, Sulkula, Kauramäki, Hämeenlahti
        Lahti: Hennala, Kerinkallio, Kolava, Koiskala, Metsäkangas, Metsäpelto, Möysä, Myllypohja, Okeroinen, Pesäkallio, Pirttiharju, Renkomäki, Ritamäki, Salpausselkä, Sopenkorpi, Soltti, Viuha, Jokimaa, Kärpänen, Kilpiäinen, Karisto, Asemantausta, Pyhättömänmäki, Villähde
        Kuopio: Linnanpelto, Puijonmäki, Niirala, Kettulanlahti, Särkilahti, Itkonniemi, Väinölänniemi, Savilahti, Neulaniemi, Rypysuo, Kelloniemi, Julkula, Hiltulanlahti, Matkus, Lehtoniemi, Rautaniemi, Litmanen, Levänen, Pitkälahti, Riistavesi, Männistö!, Tiihotar
        Pori: Käppärä, Vähärauma, Pihlava, Reposaari, Noormarkku, Ulasoori, Ruosniemi, Isosanta, Itätulli, Pormestarinluoto, Sampola, Toejoki, Impola, Tiilimäki, Uusikoivisto, Vanhakoivisto, Hyvelä, Liikastenkangas, Herralahti, Ahlainen, Mäntyluoto, Yyteri, Meri-Pori, Koivistonluoto, Kalaholma, Riihiketo
        Joensuu: Rantakylä, Noljakka, Niinivaara, Penttilänranta, Hukanhauta, Utra, Karhunmäki, Marjala, Karsikko, Otsola, Mutala, Sirkkala, Reijola, Iiksenvaara, Käpykangas, Raatekangas, Linnunlahti, Siihtala, Multimäki, Kettuvaara, Lehmo
        Lappeenranta: Sammonlahti, Skinnarila, Lauritsala, Kourula, Voisalmi, Kivisalmi, Kesämäki, Lavola, Tirilä, Uus-Lavola, Ruoholampi, Karhuvuori, Kuusimäki, Rauhala?, Tykki-Kiviniemi
        Vaasa: Hietalahti=Sandviken?, Klemettilä=Klemetsö, Teeriniemi=Orrnäs, Melaniemi=Melamo, Haapaniemi=Aspnäs, Purola=Bobäck, Kotiranta=Hemstrand, Isolahti=Storviken, Vetokannas=Dragnäsbäck, Vanha Vaasa=Gamla Vasa, Sundom, Höstvesi=Höstves, Runsor, Vaskiluoto=Vasklot, Metsäkallio=Skogsberget, Asevelikylä, Liisanlehto, Onkilahti=Metviken
        Hämeenlinna: Hätilä, Pullerinmäki, Ojoinen, Voutila, Katuma, Idänpää, Kauriala, Ruununmylly, Hirsimäki, Katinala, Rinkelinmäki, Keinusaari, Kantola?, Tiiriö, Miemala, Loimalahti, Hakumäki
        Kouvola: Tornionmäki, Lehtomäki?, Eskolanmäki, Kasarminmäki, Kankaro, Kaunisnurmi, Mielakka, Viitakumpu, Korjala, Naukio, Kuusaanniemi, Ravikylä
        Rovaniemi: Ounasvaara, Ounasrinne, Korkalovaara, Rantavitikka, Viirinkangas, Ylikylä, Nivavaara, Ounasmetsä, Syväsenvaara, Karinrakka, Vennivaara, Teollisuuskylä, Vitikanpää, Saarenputaa, Pöykkölä, Korkalorinne
        Seinäjoki: Hyllykallio, Pruukinranta, Törnävä, Joupiska, Kertunlaakso, Simuna, Pajuluoma, Hallilanvuori, Soukkajoki, Kapernaumi, Tanelinranta, Niemistönmaa
        Mikkeli: Lähemäki, Tuppurala, Rantakylä, Peitsari, Kalevankangas, Oravinmäki, Siekkilä, Laajalampi, Urpola, Launiala, Kirjala
        Kotka: Karhuvuori, Kotkansaari, Hovinsaari, Sunila, Mussalo, Metsola!, Kymminlinna, Korkeakoski, Tavastila, Otsola, Sutela, Rauhala?
        Vihti: Nummela, Ojakkala, Otalampi
        Nurmijärvi: Klaukkala, Rajamäki, Röykkä
        Sipoo: Söderkulla, Nikkilä=Nickby
        Kirkkonummi: Masala=Masaby, Veikkola, Kantvik, Jorvas, Sundsberg, Gesterby
        Jyväskylä: Vaajakoski, Palokka, Tikkakoski
        Hattula: Parola
        Janakkala: Turenki, Tervakoski
        Rovaniemi: Saarenkylä
        Sotkamo: Vuokatti
        Inari: Saariselkä
        Tuusula: Kellokoski, Jokela, Hyrylä
        Hämeenkyrö: Kyröskoski
        Hollola: Salpakangas
        Hausjärvi: Oitti, Ryttylä, Hikiä
        Nokia: Siuro!
        Kangasala: Suorama, Vatiala, Ruutana!
        Ylöjärvi: Siivikkala, Vuorentausta
        Kaarina: Piispanristi, Littoinen=Littois
        Kouvola: Inkeroinen?, Myllykoski, Voikkaa
        Kolari: Äkäslompolo
        Lempäälä: Sääksjärvi
        Heinola: Vierumäki
        """;

    /// <summary>Of Sweden.</summary>
    public const string Swedish =
        """
        Stockholm: Södermalm, Söder!, Östermalm, Norrmalm, Vasastan, Vasastaden, Kungsholmen, Gamla stan, Djurgården, Gärdet!, Hjorthagen, Reimersholme, Långholmen, Skeppsholmen, Hornstull, Mariatorget, Slussen, Medborgarplatsen, Skanstull, Odenplan, Fridhemsplan, Sankt Eriksplan, Rådmansgatan, Stureplan, Karlaplan, Ropsten, Norra Djurgårdsstaden, Hagastaden, Stadshagen, Kristineberg, Fredhäll, Lilla Essingen, Stora Essingen, Hammarby sjöstad, Sofo, Nytorget, Skinnarviken, Zinkensdamm
        Stockholm: Liljeholmen, Årstadal, Årsta, Årstaberg, Gröndal, Aspudden, Midsommarkransen, Telefonplan, Västberga, Hägerstensåsen, Mälarhöjden, Fruängen, Västertorp, Bredäng, Sätra, Vårberg, Örnsberg, Axelsberg, Älvsjö, Solberga, Långbro, Herrängen, Långsjö, Östberga, Liseberg
        Stockholm: Gullmarsplan, Globen!, Enskededalen, Gamla Enskede, Enskedefältet, Enskede gård, Skarpnäck, Bagarmossen, Björkhagen, Kärrtorp, Hammarbyhöjden, Skärmarbrink, Blåsut, Sandsborg, Skogskyrkogården, Tallkrogen, Gubbängen, Hökarängen, Farsta strand, Sköndal, Larsboda, Svedmyra, Stureby, Örby, Högdalen, Hagsätra, Rågsved, Sockenplan, Svedmyra, Tallen!
        Stockholm: Alvik, Äppelviken, Stora mossen, Ulvsunda, Abrahamsberg, Åkeshov, Brommaplan, Nockeby, Nockebyhov, Höglandet, Smedslätten, Ålsten, Traneberg, Minneberg, Mariehäll, Blackeberg, Råcksta, Grimsta, Hässelby strand, Hässelby gård, Hässelby villastad, Vinsta, Beckomberga, Norra Ängby, Södra Ängby, Rinkeby, Tensta, Hjulsta, Husby, Akalla, Rissne, Bromsten, Flysta, Solhem, Lunda!, Sundby!
        Solna: Råsunda, Huvudsta, Hagalund, Bergshamra, Frösunda, Ulriksdal, Järvastaden, Skytteholm, Arenastaden, Näckrosen
        Sundbyberg: Hallonbergen, Ör!, Duvbo, Lilla Alby!, Storskogen
        Täby: Täby kyrkby, Täby centrum, Näsbypark, Näsby park, Enebyberg, Gribbylund, Arninge, Viggbyholm, Roslags Näsby, Ella gård, Hägernäs
        Nacka: Sickla, Finntorp, Järla, Järlasjö, Jarlaberg, Henriksdal, Kvarnholmen, Nacka strand, Björknäs, Orminge, Fisksätra, Älta, Hästhagen, Sickla strand, Danvikstull
        Huddinge: Stuvsta, Segeltorp, Trångsund, Flemingsberg, Vårby gård, Kungens kurva, Masmo, Glömsta
        Danderyd: Djursholm, Stocksund, Mörby, Mörby centrum
        Sollentuna: Edsberg, Rotebro, Häggvik, Helenelund, Tureberg, Viby!, Silverdal, Norrviken
        Järfälla: Jakobsberg, Barkarby, Barkarbystaden, Kallhäll, Viksjö, Skälby
        Botkyrka: Alby!, Fittja, Hallunda
        Göteborg: Majorna, Linnéstaden, Haga!, Masthugget, Annedal, Johanneberg, Landala, Guldheden, Krokslätt, Örgryte, Lunden!, Olskroken, Gamlestaden, Kortedala, Bergsjön, Kviberg, Utby, Härlanda, Lindholmen, Eriksberg, Kvillebäcken, Backa!, Biskopsgården, Hisingen, Lundby!, Frihamnen, Ringön, Kungsladugård, Kungssten, Högsbo, Frölunda, Frölunda torg, Älvsborg, Långedrag, Hovås, Särö, Näset!, Tynnered, Fiskebäck, Slottsskogen, Gårda, Liseberg, Heden!, Nordstan, Kallebäck, Sävedalen, Hjällbo, Hammarkullen, Lövgärdet, Brunnsbo, Tuve, Kärra, Säve, Amhult, Styrsö, Brännö
        Malmö: Möllevången, Möllan, Västra hamnen, Rosengård, Hyllie, Limhamn, Bunkeflo, Ribersborg, Slottsstaden, Kirseberg, Husie, Fosie, Lindängen, Rörsjöstaden, Davidshall, Sorgenfri, Bellevue, Fridhem, Oxievång, Kronprinsen, Värnhem, Sofielund, Lorensborg, Segevång, Kulladal, Holma!, Kroksbäck, Södervärn, Triangeln, Dammfri, Fågelbacken
        Uppsala: Luthagen, Eriksberg, Sala backe, Svartbäcken, Flogsta, Ekeby!, Gottsunda, Valsätra, Sunnersta, Norby!, Ulleråker, Fålhagen, Kvarngärdet, Gränby, Gamla Uppsala, Kungsängen, Årike, Rosendal, Kåbo, Polacksbacken, Stenhagen, Nyby!, Löten, Tunabackar, Berthåga, Kapellgärdet, Boländerna, Sävja, Bergsbrunna, Salabackar, Rickomberga, Librobäck, Ultuna, Vaksala
        Stockholm: Hornsberg, Lindhagen?, Thorildsplan, Birkastan, Birkastaden, Röda bergen, Norrtull, Roslagstull, Lärkstaden, Diplomatstaden, Ekensberg, Årstafältet, Slakthusområdet, Farsta centrum, Orhem, Pungpinan, Bagis, Sjöstaden, Hammarbyhamnen, Södra Hammarbyhamnenhamnen, Högalid, Tantolunden, Åkeslund, Olovslund, Bällsta, Riksby, Islandstorget, Ängbyplan, Kälvesta, Nälsta, Snösätra, Årsta torg, Kärrtorps centrum, Västra Kungsholmen
        Solna: Västra skogen, Solna centrum, Solna strand, Nya Ulriksdal
        Nacka: Alphyddan, Talludden, Ektorp, Saltsjö-Duvnäs, Skuru, Lännersta, Kummelnäs, Saltsjöqvarn, Finnboda, Nacka centrum, Lillängen, Storängen, Igelboda, Neglinge, Tattby, Solsidan
        Huddinge: Snättringe, Fullersta, Sjödalen, Visättra, Grantorp, Vidja, Gladö kvarn, Länna, Balingsnäs, Högmora, Stortorp
        Haninge: Brandbergen, Dalarö, Tungelsta, Muskö, Ornö, Vegastaden
        Tyresö: Bollmora, Krusboda, Trollbäcken, Lindalen, Fårdala, Tyresö strand
        Järfälla: Veddesta, Stäket
        Sollentuna: Vaxmora, Töjnan, Rotsunda
        Täby: Hägerneholm, Lahäll, Skarpäng, Grindtorp, Näsbydal, Vallatorp, Löttinge
        Lidingö: Larsberg, Gåshaga, Rudboda, Käppala, Bodal, Högsätra, Bosön, Islinge, Sticklinge, Hersby, Torsvik, Dalénum, Skärsätra, Herserud
        Norrtälje: Rådmansö, Grisslehamn, Älmsta, Väddö, Blidö, Furusund, Kapellskär
        Värmdö: Ingarö, Djurö, Stavsnäs, Hemmesta, Fågelbro, Mölnvik, Charlottendal, Möja, Runmarö, Sandhamn
        Österåker: Ljusterö
        Ekerö: Stenhamra, Färingsö, Drottningholm, Adelsö, Munsö, Ekebyhov, Träkvista
        Vallentuna: Bällstaberg, Kragstalund, Brottby
        Upplands Väsby: Bollstanäs, Odenslunda, Runby, Carlslund
        Sigtuna: Valsta, Steninge, Arlandastad
        Botkyrka: Storvreten, Grödinge, Riksten, Vårsta
        Uppsala: Håga, Nåntuna, Lindbacken, Slavsta, Almtuna, Petterslund, Husbyborg, Björklinge, Vattholma, Bälinge, Gunsta, Skölsta, Industristaden, Bärby hage
        Göteborg: Kålltorp, Björkekärr, Bagaregården, Kungshöjd, Lorensberg, Stigberget, Sandarna, Rambergsstaden, Brämaregården, Slätta Damm, Kvillestaden, Länsmansgården, Svartedalen, Norra Biskopsgården, Södra Biskopsgården, Eriksbo, Rannebergen, Gårdsten, Gunnilse, Agnesberg, Gamlestan, Redbergslid, Redbergsplatsen, Vidkärr, Skår, Jakobsdal, Överås, Burås, Eklanda, Toltorpsdalen, Järnbrott, Kaverös, Flatås, Grimmered, Önnered, Hjuvik, Nolered, Björlanda, Arendal, Sannegården, Nya Hovås, Åkered, Donsö, Vrångö, Asperö, Mölndals bro, Surte, Kullavik, Järntorget, Södra Guldheden, Norra Guldheden
        Malmö: Nydala, Lindeborg, Augustenborg, Heleneholm, Hermodsdal, Almgården, Videdal, Håkanstorp, Apelgården, Örtagården, Herrgården, Katrinelund, Ellstorp, Östervärn, Valdemarsro, Toftanäs, Jägersro, Tygelsjö, Klagshamn, Vintrie, Svågertorp, Almvik, Djupadal, Mellanheden, Nya Bellevue, Rosenvång, Rönneholm, Hindby, Persborg, Bellevuegården, Hyllievång, Sibbarp, Käglinge, Gamla Limhamn, Möllevångstorget, Kirsebergsstaden, Gamla Väster, Potatisåkern
        Linköping: Lambohov, Skäggetorp, Ekholmen, Gottfridsberg, Tannefors, Hejdegården, Hackefors, Ullstämma, Malmslätt, Tallboda, Ramshäll, Ljungsbro, Vallastaden, Garnisonen, Ryd!, Berga!
        Norrköping: Hageby, Navestad, Marielund, Klingsberg, Lindö, Vilbergen, Vidablick, Såpkullen, Röda stan, Kneippen, Vrinnevi, Svärtinge, Skärblacka, Kolmården, Smedby, Östantill
        Örebro: Vivalla, Varberga, Baronbackarna, Brickebacken, Adolfsberg, Tybble, Sörbyängen, Mellringe, Oxhagen, Almby, Mosås, Rynninge, Ladugårdsängen, Marieberg, Hovsta, Hjärsta, Karlslund
        Västerås: Bäckby, Vallby, Skallberget, Gideonsberg, Önsta-Gryta, Skultuna, Skiljebo, Viksäng, Malmaberg, Bjurhovda, Brandthovda, Barkarö, Irsta, Dingtuna, Hökåsen, Tillberga, Pettersberg, Erikslund, Öster Mälarstrand, Kopparlunden, Blåsbo, Nordanby, Stallhagen, Hacksta, Hammarby!
        Helsingborg: Råå, Ramlösa, Adolfsberg, Drottninghög, Dalhem, Fredriksdal, Ringstorp, Mariastaden, Maria park, Tågaborg, Planteringen, Högaborg, Eneborg, Rosengården, Påarp, Ödåkra, Mörarp, Allerum, Laröd, Domsten, Kattarp, Hittarp, Elineberg, Närlunda, Husensjö, Filborna, Gustavslund, Oceanhamnen, Vallåkra, Rydebäck
        Lund: Klostergården, Linero, Norra Fäladen, Östra Torn, Gunnesbo, Nöbbelöv, Vildanden, Södra Sandby, Veberöd, Genarp, Brunnshög, Värpinge, Stångby, Mårtens Fälad, Kobjer
        Umeå: Ersboda, Ålidhem, Mariehem, Böleäng, Västerslätt, Berghem, Tomtebo, Ersmark, Röbäck, Holmsund, Obbola, Sävar, Hörnefors, Grubbe, Rödäng, Sofiehem, Nydalahöjd, Umedalen, Mariedal, Carlshem, Öbacka, Teg!
        Jönköping: Råslätt, Ekhagen, Österängen, Öxnehaga, Ljungarum, Kålgården, Dalvik, Bymarken, Norrahammar, Taberg, Tenhult, Gränna, Kortebo, Hovslätt, Månsarp, Barnarp
        Gävle: Brynäs, Andersberg, Bomhus, Hagaström, Valbo, Hemlingby, Strömsbro, Stigslund, Olsbacka, Forsbacka, Norrsundet, Gävle strand
        Borås: Hässleholmen, Hulta, Druvefors, Trandared, Brämhult, Sandared, Viskafors, Fristad, Byttorp, Dalsjöfors, Salängen, Bergdalen, Norrby!
        Eskilstuna: Fröslunda, Skiftinge, Årby, Nyfors, Fristaden, Stenby, Hällbybrunn, Skogstorp, Slagsta, Lagersberg, Råbergstorp, Munktellstaden, Snopptorp
        Karlstad: Kronoparken, Herrhagen, Norrstrand, Våxnäs, Råtorp, Skåre, Bergvik, Orrholmen, Sundsta, Stockfallet, Färjestad, Vålberg, Skattkärr, Molkom, Zakrisdal, Romstad, Kroppkärr, Välsviken, Gruvlyckan, Hultsberg
        Sundsvall: Skönsmon, Skönsberg, Nacksta, Granloholm, Bergsåker, Bosvedjan, Ljustadalen, Sidsjö, Birsta, Alnö, Njurunda, Kvissleby, Matfors, Stöde, Granlo, Johannedal, Sundsbruk, Kubikenborg
        Växjö: Teleborg, Hovshaga, Högstorp, Öjaby, Sandsbro, Norremark, Räppe, Vikaholm, Bäckaslöv, Lassaskog, Biskopshagen, Rottne, Ingelstad, Lammhult, Braås, Gemla, Araby!
        Halmstad: Vallås, Nyhem, Frennarp, Söndrum, Getinge, Oskarström, Haverdal, Trönninge, Tylösand, Frösakull, Gullbrandstorp, Fyllinge, Nyatorp, Bäckagård, Ranagård, Snöstorp, Eldsberga, Kvibille, Harplinge, Linehed, Andersberg
        Luleå: Örnäset, Bergnäset, Porsön, Mjölkudden, Lulsundet, Bergviken, Hertsön, Skurholmen, Gammelstad, Björkskatan, Notviken, Karlshäll, Råneå, Sunderbyn, Malmudden, Lövskatan, Bensbyn
        Kalmar: Norrliden, Oxhagen, Berga!, Lindsdal, Smedby, Rinkabyholm, Ljungbyholm, Ängö, Malmen!, Rockneby, Trekanten!, Dunö
        Södertälje: Ronna, Hovsjö, Geneta, Fornhöjden, Brunnsäng, Östertälje, Hölö, Järna, Enhörna, Blombacka, Lina hage, Saltskog, Pershagen, Västergård, Mariekälla, Weda
        Östersund: Odensala, Torvalla, Valla!, Lugnvik, Körfältet, Odenslund, Brunflo, Ås!
        Skellefteå: Anderstorp, Morö backe, Morön, Ursviken, Skelleftehamn, Bergsbyn, Sörböle, Getberget, Kåge, Bureå, Boliden
        Trollhättan: Kronogården, Skoftebyn, Sylte, Strömslund, Stavre, Karlstorp, Sjuntorp, Skogshöjden, Lextorp
        Stockholm: Bromma, Hägersten, Kista, Spånga, Farsta, Älvsjö, Johanneshov, Skärholmen, Bandhagen, Vällingby, Hässelby, Enskede
        Göteborg: Angered, Torslanda, Askim, Hisings Backa, Hisings Kärra
        Malmö: Limhamn, Oxie, Bunkeflostrand
        """;
}

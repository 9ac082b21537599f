/** Log-odds that a sentence states a fact, and that a stated fact matters. */
export type Pair = readonly [fact: number, matter: number];

/**
 * Weights of check-worthiness, fitted by `npm run fit:claims` (docs/claims.md): do not edit by hand. A cue's weights
 * count by its value; `words` are followed by their weights in hundredths and share their say. `slope` and `shift` make
 * a probability of the product of the two, for texts of which 35 percent is worth checking.
 */
export const claimWeights: {
  readonly bias: Pair;
  readonly slope: number;
  readonly shift: number;
  readonly cues: Readonly<Record<string, Pair>>;
  readonly words: string;
} = {
  bias: [0.92, -1.048],
  slope: 1.015,
  shift: 0.122,
  cues: {
    measure: [0.644, 1.093],
    share: [0.339, -0.094],
    comparison: [0.112, 1.082],
    trend: [0.176, 0.743],
    superlative: [-0.001, 0.544],
    causal: [0.474, -0.04],
    actor: [0.264, 0.367],
    act: [0.357, 1.217],
    law: [0.068, 1.34],
    justice: [0.651, 0.7],
    harm: [0.334, 0.51],
    health: [0.095, 1.405],
    economy: [0.937, 0.691],
    election: [-0.004, 0.096],
    war: [0.306, 0.669],
    date: [0.936, 0.884],
    attribution: [0.351, 0.489],
    negation: [-0.338, 0.964],
    generalisation: [-0.547, 0.207],
    opinion: [-1.234, 0.025],
    ideal: [-0.458, -0.263],
    belief: [-0.277, -0.033],
    prediction: [-1.13, 0.412],
    promise: [-0.323, -0.883],
    directive: [-2.521, -0.11],
    hypothetical: [-0.798, 0.829],
    self: [-1.501, -0.667],
    we: [-1.569, 1.14],
    you: [-0.888, 0.155],
    hedge: [-0.327, 0.223],
    biography: [-0.101, -0.627],
    nature: [0.197, -0.537],
    person: [0.79, -0.345],
    amount: [1.526, 1.152],
    year: [0.845, -0.246],
    age: [0.031, 0.159],
    comparative: [0.284, 0.234],
    superlativeForm: [0.424, 0.265],
    past: [2.259, -0.345],
    participle: [1.166, 0.06],
    present: [-0.25, -0.263],
    ownDeed: [-0.051, -0.514],
    plannedAmount: [-0.701, 0.331],
    name: [0.773, -0.13],
    question: [-1.214, 0.162],
    exclamation: [0.141, -0.013],
    imperative: [-0.383, 0.088],
    verbless: [0.162, -0.174],
    perfect: [0.743, 0.795],
    quoted: [-1.961, 0.041],
    short: [-0.459, -0.017],
  },
  words: `
    a.m. 12 -51 abandon -110 131 abandoned 6 35 abbey 55 -82 ability -189 12 able -100 -25 aboard 102 -63
    abolish -62 222 aboriginal 16 -6 abortion -33 84 about 49 48 above 88 -47 abroad -73 117 absence -42 10
    absent -10 -43 absolute -95 90 absolutely -244 47 absorbed -41 31 abstract -82 -84 abuse 27 146 abused -33 110
    academic -20 -23 academy 51 -88 accelerate -136 74 accelerated -49 37 accept -113 84 acceptable -106 65
    acceptance -110 45 accepted -46 45 accepting -67 127 access -39 17 accessible -61 -111 accession -26 1
    accident 101 22 accidentally 81 11 accommodate -39 -89 accompanied 74 -123 accompany 35 -134
    accompanying 55 -116 accomplish -265 -7 accomplished -185 -74 accord 12 77 accordance -49 -12 according 95 23
    account 17 65 accountability -163 107 accountable -175 111 accounting 52 139 accuracy -26 -17 accurate -41 -43
    accuse -35 278 accused 49 162 accusing 15 167 ace 33 -37 achieve -198 27 achievement -134 -14 acid 73 -18
    acknowledge -163 57 acknowledged -52 82 acoustic 19 -137 acquire -42 74 acquired 21 6 acquiring -62 81
    acquisition -15 48 acquitted 100 83 acres 81 31 across 19 -37 act -135 98 acting -48 -14 action -82 -13
    activated 60 -73 active 10 -37 actively -81 53 activist 22 55 activity 11 68 actor 17 -43 actress 43 -40
    actual 15 -33 actually -42 -28 acute 36 50 adapt -177 -9 adaptation -44 -67 adapted -28 -128 add -104 26
    addition 45 -33 additional 85 21 additionally 70 -96 address -24 -29 addressed -81 -34 adequate -112 46
    adjacent 130 -147 adjust -111 -24 adjusted 78 45 adjustment -60 7 administration -63 68 administrative 48 13
    administrator 37 20 admiral 39 -78 admission 36 25 admit -142 102 adopt -105 41 adopted -30 9 adoption -48 36
    adult 29 -51 advance -51 -74 advanced 3 -26 advancing -80 7 advantage -113 9 adventure -84 -102 adverse -7 39
    advertising -18 57 advice -124 -30 advised -23 9 adviser 13 17 advisor 21 -13 advisory 63 -20 advocacy -80 49
    advocate -126 56 aerial 94 -31 aerospace 61 38 affair 2 3 affairs -33 20 affect -89 55 affected -10 78
    affecting -74 68 affiliate 101 30 affiliated 84 27 affirmative -123 118 afford -140 104 affordable -140 39
    afghan 14 59 afraid -190 57 african -21 -8 after 66 20 aftermath -68 44 afternoon 68 -93 afterward -51 -88
    afterwards -11 -114 again -56 -57 age 2 48 aged 76 -16 agency 112 150 agenda -141 -4 agent 46 18
    aggregate 38 28 aggression -144 111 aggressive -133 45 aggressively -125 84 aging -58 47 ago 16 -105
    agree -148 53 agreed -5 63 agreement -39 95 agricultural 19 93 agriculture 6 97 ahead -51 -23 aid -23 139
    aide 72 29 aided -32 82 ailing -45 111 aim -125 46 air 71 1 airborne 81 -28 airbus 85 49 aircraft 118 25
    aired 68 -53 airfield 131 -82 airing 29 -22 airline 50 77 airplane 70 -17 airport 125 -100 airspace 77 58
    airstrike 91 102 aisle 16 -106 alarm -23 32 album -9 -88 alcohol 71 100 alert 31 2 alien -9 18 align -68 5
    alike -133 13 alive -167 -68 all -84 20 alleged 96 133 allegedly 124 114 alliance -74 14 allied 22 61
    allies -78 89 allow 9 71 ally 1 117 almost -38 20 alone -45 42 along 34 -99 alongside 17 -129 alpha 73 -45
    alpine 102 -80 already -21 121 also -26 37 alter -80 35 altered -26 -53 alternate 50 -142 alternative -62 12
    altitude 111 -33 altogether -38 105 aluminum 91 -18 always -238 -48 amateur 40 -91 amazing -215 -80
    amazon 46 50 ambassador -19 22 ambition -194 59 ambitious -145 32 ambulance 55 -72 ambush 99 -14
    amendment -80 94 american -169 52 amir 62 48 ammunition 100 113 amnesty -8 141 amount 0 103 amp -2 -42
    ana 102 -8 analysis 17 -53 analyst 38 16 anchor 19 -121 ancient 9 -94 and -41 -15 angel 3 -35 anger -99 101
    angered -55 117 angle 42 -132 angry -68 63 animal 66 -96 animated -15 -109 animation -33 -102 ankle 54 -98
    anna 27 -47 anniversary 7 -51 announce -16 7 announced 91 46 announcement 45 -45 annual 100 13 annually 102 50
    anonymity 37 -13 anonymous 101 -2 answer -196 -54 anthem -58 2 anthrax 107 57 anti 6 134 anticipated -46 17
    anticipation -85 5 antitrust -14 80 anxiety -94 66 anxious -175 10 any -79 44 anymore -215 8 anyway -179 13
    anywhere -85 11 apart -40 -55 apartheid -50 154 apartment 105 -71 apology -91 56 apparent -12 30
    apparently 16 -4 appeal -28 -2 appealing -169 -6 appear 23 -99 appearance 38 -148 appearing 44 -92
    applause -56 -42 apple 11 -49 application 28 -34 applied 31 -23 apply -35 -14 appoint -17 28 appointed 50 -31
    appointment 20 -23 appreciate -314 -16 appreciation -187 16 approach -146 -53 approaching 6 -5
    appropriate -129 -68 appropriation -75 103 approval 34 83 approve -19 147 approved 56 94 approximately 140 -32
    arbitration 23 60 arc 73 -108 arch 31 -66 archaeological 59 -49 archbishop 44 -32 archdiocese 53 32
    architect -21 -81 architectural -28 -144 architecture -71 -133 archives 40 -46 arctic 78 4 are -21 -32
    area 55 -118 arena -34 -115 argentine 60 62 argue -139 128 arguing -108 147 argument -151 15 arm -44 -28
    armed 4 46 armor 4 -35 armored 74 -33 arms 13 45 army 50 37 around 35 -69 arrange 20 -68 arranged 116 -155
    arrangement -28 -49 array -14 -67 arrest 98 -28 arrival 34 -112 arrive 55 -153 arroyo 24 57 arsenal 12 2
    art -79 -106 article 33 -3 artificial 1 -21 artillery 98 -27 artist -10 -106 artistic -97 -94 arts -33 -100
    artwork -15 -140 as -46 23 ash 159 26 aside -85 54 ask -221 -13 asking -79 53 aspect -162 -85
    assassinated 57 52 assassination 43 65 assault 64 43 assembly 38 2 asserted -89 100 assess -46 -8
    assessment -20 -7 asset -52 90 assets 3 168 assigned 113 -97 assignment 12 -91 assist -79 4 assistance -78 120
    assistant 35 -78 assisted 17 12 associate 23 -23 associated 65 -58 association 24 -8 assume -122 50
    assuming -91 39 assumption -89 20 assure -189 54 assured -170 23 asylum 42 75 athlete -17 -42 athletic -27 -119
    athletics -9 -58 atlantic 12 -35 atmosphere -85 -46 atomic 54 74 atop 96 -121 attached 33 -142 attack 21 25
    attempt -7 128 attempted 52 54 attend 41 -78 attendance 36 -13 attended 62 -113 attending 35 -76
    attention -140 7 attitude -225 -17 attorney 39 23 attract -74 42 attraction -32 -101 attractive -110 -26
    attribution 17 -2 auction 81 15 audience -94 -70 audio 16 -99 audit 87 73 august 138 -8 aunt 3 -39
    author -45 -22 authorities 63 79 authority -9 36 authorized 85 42 auto 40 67 autobiography -42 -31
    automaker 34 92 automatic 47 -9 automatically 18 -5 automobile 59 46 automotive 40 5 autonomous 63 -6
    autonomy -70 76 autumn 80 -76 availability -21 16 available 34 -79 avalanche 44 8 avenue 23 -148 average 87 45
    aviation 41 37 avoid -18 70 award -20 -30 aware -166 13 awareness -142 25 away -38 -44 awful -238 34
    axis 24 -24 baby -12 -6 bachelor 60 -15 back -75 -1 backdrop -61 -77 backed -1 142 background -4 -117
    backing -62 85 backup 29 -58 backward -106 6 bacon 1 -28 bacteria 51 48 bad -202 89 badly -85 57 bag 79 -48
    baht 40 122 bail 88 2 bailey 13 -139 baker 3 -74 baking 27 -81 balance -126 -34 balanced -182 -30 ball -32 -82
    ballet 2 -100 ballistic 71 46 balloon 133 10 ballot 96 92 ban 57 213 band 32 -97 bang -39 -3 bank 54 119
    banker 22 53 banking -47 99 bankrupt -20 172 bankruptcy 17 129 banned 95 94 banner 4 -67 banning 41 141
    bar 75 -63 bare 10 -39 barely -5 -15 bargain -64 80 bargaining -76 29 baron 71 19 barred 106 73 barrel 78 23
    barrels 108 99 barrier -24 33 bars 59 -18 base 90 -22 baseball -72 -15 based 59 -19 basement 87 -105
    basic 47 -47 basically -193 9 basin 101 -38 basis -29 11 basket 0 -39 basketball -67 -81 bass 53 -114
    bat 15 -11 batch 82 -21 bath 83 -112 bathroom 52 -84 bats 35 -15 batsman 17 -29 battalion 71 -80
    battered -34 81 battery 106 -31 batting -16 -27 battle -7 -38 battlefield -39 -29 bay 47 -94 be -155 116
    beach 72 -138 beam 34 -127 bear 24 -46 bearing 64 -62 beat -100 -22 beaten 24 9 beating 1 20 beats -54 -30
    beautiful -128 -139 beauty -90 -62 beck 48 -40 become -42 -51 becoming -72 4 bed 48 -113 bedroom 69 -124
    bee 72 -22 beef 11 95 beer 34 15 before 46 22 begin 14 -73 beginning -52 -41 behalf -51 70 behavior -78 17
    behaviour -37 -7 behind -25 -56 being -19 -8 belief -200 40 believe -162 14 believing -203 63 bell 40 -75
    belong -34 -19 belonging 118 17 beloved -108 -34 below 136 -11 belt 71 -39 ben 4 -4 bench -9 -101
    benchmark 65 64 bend 9 -81 beneath 58 -84 benedict -12 -67 beneficial -154 23 benefit -214 107 benjamin 9 -17
    bent -79 -19 berlin 51 -41 berry 53 -95 berth 26 -57 besides -98 -28 best -100 -65 bet -61 63 beta 98 -26
    better -191 -23 betting -6 55 between 23 -23 beyond -106 17 bias -20 68 bible -47 -94 biblical -31 -34
    bicycle 53 -92 bid 16 100 bidding 5 65 big -110 48 bigger -107 36 bike 21 -110 bilateral -68 16 bill -127 55
    billboard 33 -21 billed 12 -25 billion 52 173 billionaire 11 82 billy -24 -38 bin 0 30 binding -11 22
    biography 8 -72 biological 16 28 biology 11 -58 bipartisan -146 27 bird 79 -37 birdie -26 -47 birth 55 -7
    birthday 2 -91 bishop 58 -66 bit -168 -65 bite -32 4 bitter -69 50 bizarre -67 -52 black 34 -43 blame -93 159
    blamed 59 180 blank 43 -23 blast 100 -3 blasted 78 51 blaze 108 -10 bleeding 24 5 blend -90 -74 bless -248 44
    blessed -171 -58 blessing -109 11 blind -75 1 bloc -17 130 block 31 -50 blockade 26 126 blocked 91 64
    blocking -7 59 blog 29 -71 blood 60 16 bloodshed -81 134 bloody -12 47 blow -76 89 blowing -29 17 blown -17 37
    blue 62 -78 blues -50 -92 blunt -48 -17 board 86 1 boarding 94 -77 boards 30 -60 boat 75 -64 bob -47 -9
    bobby -50 -57 body 53 -101 bogey -3 -5 bold -118 -53 bolivia 7 139 bolster -101 122 bomb 107 3 bomber 94 -33
    bombing 25 57 bond 14 50 bone -12 -76 bones 41 -71 bonus 3 -29 boo -16 30 book -34 -67 booked 81 -25
    boom -38 80 booming -83 72 boost -98 117 boot 67 -58 booth 40 -111 border 33 150 bore 62 -47 born 56 -43
    borough 104 -59 borrow -80 108 borrowing -42 142 boss -9 6 bottle 70 -12 bottom 31 -51 boulevard 46 -118
    bounce -112 -43 bound 5 -43 boundary 96 -76 bout 27 14 bow 29 -57 bowl -20 -88 bowler -2 -43 bowling -31 -87
    box 45 -87 boxer 14 -5 boxing -65 -47 boy 15 -52 boycott -12 118 boyfriend 53 -14 brad 27 -39 brain 3 -29
    branch 99 -62 brand -68 -24 branded -9 90 brass 15 -97 brave -195 -29 brazil 21 69 breach 15 148 bread -25 -7
    break -47 109 breakaway 40 2 breakdown -14 35 breakfast 3 -124 breaking -58 44 breakthrough -96 -17
    breast 58 -12 breath -58 -37 breathing -37 -17 breed 13 -27 breeding 71 1 brent 95 8 bribery 83 165
    brick 47 -117 bride 46 -50 bridge 38 -117 brief 32 -97 briefing 51 -114 briefly 98 -55 brigade 56 -78
    bright -31 -137 brilliant -113 -87 bring -194 63 bringing -111 77 brink -76 150 broad -60 -18 broadcast 51 -45
    broadcaster 76 71 broadcasting 8 3 broadly -80 -15 broke 32 33 broken 10 -33 broker -6 44 brokerage 55 79
    bronze 57 -103 brother 24 43 brotherhood -10 57 brown 38 -68 brush 75 -44 brutal -73 95 bubble -19 46
    buck -83 -1 buddy -30 -51 budget 123 -35 buffalo 38 -39 build -203 45 building -57 -103 built 20 -93 bulk 49 73
    bull 38 -24 bullet 77 -35 bulletin 117 -28 bunch -125 -59 burden -222 139 bureau 118 21 burial 95 -93
    buried 101 -50 burke -23 -47 burn 30 0 burned 59 34 burning 41 61 burst 46 5 bus 101 -66 bush -74 52
    business -98 16 businessman 51 56 businessmen -14 73 bust 13 54 busy -52 -100 but -83 12 butler 31 -31
    butter -24 -46 butterfly 103 -95 button 5 -99 buy -70 84 buyer 16 49 buying -67 93 buzz -21 -35 bypass 59 6
    cabin 86 -98 cabinet 49 27 cable 20 -4 cafe 47 -89 cage 22 -91 cake 5 -110 calculated 22 44 calendar 51 -91
    call -53 44 calling -106 86 calm -138 -35 camera 34 -143 camp 62 -36 campaign -3 57 campaigning -23 29
    campus 47 -115 can -64 -48 canal 83 -14 cancel 20 111 cancellation 61 104 cancelled 112 -6 cancer 82 71
    candidacy -18 54 candidate 9 31 candy 8 -25 cannon 92 -44 canon 70 -62 canton 97 -42 canyon 65 -54 cap 87 124
    capability -115 32 capable -84 -18 capacity -21 40 cape 130 -102 capital 12 34 capitol -9 -84 capped 48 46
    captain 2 -50 capture 4 -1 car 82 -26 carbon 61 96 card -18 -9 cardinal 32 -42 cards 7 -7 care -142 32
    career -27 -28 careful -145 -59 carefully -68 -120 cargo 115 -12 carnival 29 -88 carol 6 -21 carpenter 23 -81
    carpet 49 -105 carrier 97 13 carry -60 -63 cart 48 -77 cartel 78 116 carter -54 -32 cartoon 17 -55
    carved 37 -106 case -42 -36 cash -15 112 casino 23 -20 cast 90 -112 casting 18 -6 castle 72 -126 casual -58 -98
    casualty 88 49 cat 68 -71 catalog 25 -61 catastrophe -95 149 catch -21 8 catcher 8 9 catching -67 -28
    category 19 -76 cathedral 50 -141 catholic -14 1 cattle 90 77 caucus 4 -18 cause -61 129 causing 63 110
    caution -81 -16 cautious -135 -7 cavalry 70 -71 cave 97 -74 cease -28 76 ceiling 69 7 celebrate -123 -77
    celebrated -9 -109 celebration -80 -102 celebrity -10 -74 cell 74 -41 cellular 22 1 cement 51 59
    cemetery 89 -114 census 120 27 cent 73 75 center 5 -89 centered 16 -78 central 38 -65 centre 68 -126
    century -115 -58 ceremony 38 -123 certain -60 28 certainly -226 7 certificate 77 -27 certification 34 16
    certified 58 11 chad 29 57 chain 53 -53 chains 26 -58 chair -7 -115 challenge -115 15 challenger 85 0
    challenging -130 5 chamber 39 -53 champagne 13 -22 champion -12 -59 championship -8 -88 chance -162 -25
    chancellor 5 20 change -155 33 changed -75 -39 changing -129 -22 channel 48 -38 channels 8 -12 chanted -50 34
    chaos -75 88 chapel 57 -193 chapter -37 -39 character -86 -107 characteristic -16 -162 charge 56 60
    charged 100 88 charitable -84 52 charity -28 0 charlotte 23 -99 charm -130 -87 chart 52 -49 charter 7 23
    chartered 127 -15 chase 10 -40 chat 28 -108 cheap -112 110 check 85 31 checked 101 -82 checkpoint 126 -38
    cheese -2 -39 chef 18 -97 chemical 106 71 chemistry -26 -76 cherry 70 -84 chess -19 -89 chest 47 -66 chi 46 -32
    chicken 28 -24 chief 37 -33 child 46 41 childhood -65 -27 chile 24 75 chin 58 -45 china -16 44 chip 24 -13
    chips 1 -32 chocolate 5 -44 choice -161 -28 choir 29 -164 cholesterol 24 63 choose -55 -122 chopped 3 -66
    chorus -28 -64 chosen 18 -115 christ -72 -77 christian -44 -31 chronic 29 124 chronicle 57 -71 chuck -43 -61
    church 10 -84 cigarette 73 106 cinema -33 -72 circle 49 -116 circuit 76 -129 circular 116 -136
    circulation 96 61 circumstances -96 -7 circus 37 -93 cite 27 84 citizen -44 83 citizenship -41 78 city 111 -17
    civic -87 -26 civil -42 70 civilian 28 99 civilization -166 33 claim 38 243 clan 71 -58 clash 26 -39
    class -17 -43 classic -13 -112 classical -31 -127 classics -17 -114 classification 113 -88 classified 120 -8
    classroom -16 -100 clause -32 53 clay 52 -92 clean -69 50 cleaning 27 16 clear -97 -67 clearance 105 -10
    cleared 113 36 clearing 72 42 clearly -170 -18 clergy -17 53 cleric 52 31 clerk 73 -52 click -29 -98
    client -31 3 cliff 58 -90 climate -18 39 climb 49 -29 climbing 66 -27 clinched -24 -25 clinic 101 -41
    clinical 48 -74 clinics 64 68 clock 22 -106 close 55 53 closed 99 -30 closely -18 -176 closer -92 -12
    closest 44 -65 closing 51 23 closure 36 89 clothes -26 -69 clothing 36 -39 cloud 92 -31 club 36 -87
    cluster 153 -54 coach -38 -42 coaching -76 -63 coal 124 164 coalition 28 65 coast 105 -58 coastal 99 -19
    coat 98 -123 coca 65 125 cocaine 92 119 code 24 12 coffee 21 -3 coin 2 -8 coke 28 86 cola 41 78 cold -36 0
    cole 7 -86 collaboration -70 -31 collapse -23 130 collar 31 14 colleague 12 7 collect 27 67 collected 135 3
    collecting 19 56 collection 11 -92 collective -132 80 collector 52 -31 college -61 -22 collegiate 4 -110
    collins -21 -84 collision 86 -37 colonel 64 -27 colonial -50 2 colony 23 7 color 1 -128 colored 12 -119
    colorful -24 -159 colors -11 -158 colour 69 -154 column 26 -98 columnist 19 -36 combat -18 24
    combination -45 -52 combine -68 -66 combined 30 13 combining -80 -57 come -40 -114 comeback -56 -5
    comedian 22 -12 comedy -46 -60 comfort -148 -65 comfortable -163 -79 comic -37 -63 coming -96 -22 command 2 -63
    commander 38 -40 commanding 18 -67 comment 26 -18 commentary -51 -110 commentator 38 -25 commerce -8 54
    commercial 38 39 commission -3 65 commissioned 123 -100 commissioner -23 38 commit -23 157 commitment -225 60
    committed -114 136 committee 8 9 commodity -37 89 common -22 -30 commonly 113 -99 commons 39 -15
    commonwealth -17 9 commune 160 12 communicate -125 -71 communication -99 -39 communications 3 8
    communique 16 -5 communism -128 135 communist 12 113 community -228 -6 compact 0 -85 companion 103 -112
    company 143 95 comparable -25 52 compare -129 8 comparison 24 9 compelling -215 -33 compensate -66 190
    compensation 4 136 compete -62 -30 competition -36 -21 competitive -149 20 competitiveness -159 82
    competitor -11 6 compilation 6 -92 complain -92 135 complaint 74 79 complete -24 -126 completed 98 -97
    completely -109 2 completing 16 -47 completion 54 -51 complex -27 -101 complexity -116 -36 compliance -36 95
    complicated -127 -26 comply -54 105 component 31 -33 composed 69 -132 composer 16 -55 composite 95 -48
    composition 47 -122 compound 121 -69 comprehensive -99 -26 compromise -139 51 computer 18 -14 computing -65 -26
    con 18 48 concentrate -132 -10 concentrated -41 -10 concentration 15 49 concept -144 -45 concern -82 101
    concerned -168 59 concert 5 -127 concession -6 72 conclude -90 -10 concluded 12 11 conclusion -113 -36
    concrete -57 -54 condemn -143 109 condemnation -50 99 condition 54 -39 conditions -21 18 conduct 3 1
    conducting 46 -18 conductor 72 -70 confederate 49 0 confederation 16 40 conference -16 -85 confidence -181 69
    confident -221 -27 confidential 70 18 confined 65 -10 confirm 3 -31 confirmation 17 -23 confirmed 141 14
    conflict -42 41 conflicting -28 -9 confront -184 56 confrontation -82 21 confused -125 -65 confusion -42 16
    conglomerate 61 62 congo 39 82 congregation -34 -69 congress -66 87 congressional 10 57 congressman 16 59
    conjunction 65 -123 connect -44 -84 connected 23 -81 connection -9 1 conscience -206 55 conscious -202 -22
    consciousness -115 -7 consecutive 66 19 consensus -126 15 consent 13 51 consequence -129 67 consequently -60 22
    conservation -32 13 conservative -50 50 consider -138 47 considerable -83 23 considerably -49 13
    consideration -110 -10 considered -34 12 consist 91 -123 consistent -132 -48 consistently -75 69
    consolidate -129 64 consolidated 48 40 consolidation -132 60 consortium 93 40 conspiracy 6 112 constant -35 -31
    constantly -122 -46 constituency 64 -41 constitute -40 114 constitution -69 56 constitutional -68 90
    construct -26 -21 construction 57 51 constructive -215 -36 consulate 101 -12 consult -54 -53 consultant 19 -31
    consultation -62 -61 consumer -1 45 consumption 11 125 contact 44 -60 contain 36 0 contained 82 -19
    container 106 -59 contaminated 140 95 contemporary -77 -119 contend -71 155 contender -37 -14 content -36 -36
    contention -36 27 contentious -27 16 contents 60 -61 contest 30 -43 contested 90 -6 context -170 -63
    continent -102 58 continental 57 -40 contingent 5 20 continuation -138 25 continue -133 2 continued -12 16
    continuing -74 56 continuous -15 -60 continuously -19 -37 contract 83 -5 contracted 167 80 contractor 99 68
    contrary -158 68 contrast -37 -40 contribute -154 89 contribution -121 72 control 10 28 controlled 64 50
    controlling -43 84 controversial 4 66 controversy -11 26 convenience -75 -25 convention -11 -58
    conventional -51 18 conversation -60 -113 conversion -10 12 convert -39 79 convict 49 174 conviction -40 104
    convince -170 74 convinced -203 43 convincing -174 4 convoy 97 -25 cook 10 -88 cooked -6 -68 cooking -2 -64
    cool -78 -74 cooling 43 4 cooper 14 -103 cooperate -115 76 cooperation -145 61 cooperative -89 -9
    coordinate -41 -59 coordinated -59 -14 coordination -85 -27 coordinator -38 -19 cope -121 66 copies 66 -10
    copper 91 32 copy 29 -74 copyright -6 53 core -27 -29 cork 94 -87 corn 61 43 corner 9 -138 coronavirus 32 -17
    corporate -62 77 corporation 29 24 corps 31 -38 correct -85 -14 correction -19 8 correctly -26 -50
    correspondent 79 -32 corresponding 82 -59 corridor -3 -63 corrupt -86 188 corruption -14 177 cost 5 162
    costa 79 -10 costly -99 147 costs -11 133 costume 36 -132 cotton 55 8 council -4 2 counsel -37 -8
    counseling -52 11 count 39 114 counter -60 67 counterpart 38 -31 counting -8 13 country -32 236
    countryside -4 33 county 124 -82 coup 8 111 couple -1 -91 coupled -59 23 courage -234 -17 course -89 -122
    court 93 43 courthouse 78 -138 courtroom 25 -116 cousin 50 -60 cover 51 1 coverage -76 36 covered 93 -78
    covering 87 -23 covid-19 -14 11 cow 79 61 cox 10 -75 crack -33 119 crackdown 19 143 cracked 16 41 craft -1 -91
    crane 97 -62 crash 126 -21 crater 158 -100 crazy -173 -3 cream 18 -60 create -110 78 creation -89 29
    creative -172 -55 creator -67 -20 credentials -103 -5 credibility -189 101 credible -101 57 credit -53 138
    credits 5 66 creek 111 -58 crew 70 -91 cricket -30 -36 crime -12 137 criminal 11 91 crise 34 10 crisis -47 168
    critic -10 40 critical -84 9 critically 15 -2 criticism -67 88 crop 66 111 cross 41 -87 crossed 46 -42
    crossing 74 -31 crowd -51 -56 crowded 25 -73 crown 23 -66 crucial -101 10 crude 45 107 cruel -108 96
    cruise 64 -52 crunch -80 75 crush -51 86 crushed -16 55 cry -145 25 crying -91 -10 crystal 69 -150 cubic 112 34
    cult 49 36 cultural -101 -23 culture -135 -6 cup -25 -72 curb -38 180 cure -80 51 curfew 70 29
    curious -135 -103 currency -45 126 current -11 60 currently 106 -17 curriculum -65 -70 curve 11 -109
    custody 89 12 custom 7 -106 customer -46 29 customs 32 55 cut 24 131 cutting -34 90 cycle 34 11 cycling 39 -49
    cyclone 55 8 dad -138 -18 daily 78 9 dairy 64 78 dale -4 -77 dam 104 30 damage 33 40 damaged 46 21
    damages 43 143 damaging -18 115 dame -3 -54 dance -38 -171 dancer 44 -101 dancing -33 -130 danger -77 77
    dangerous -79 67 danish 86 3 dark -18 -116 darkness -18 -32 data 40 -41 database 46 -25 date 81 -105
    dated 110 -63 dating 55 -40 daughter 39 -67 davenport -12 -70 dawn 55 -63 day -132 -21 days 45 -7 dead 80 1
    deadline 23 50 deadlock -25 81 deadly 50 74 deal -67 153 dealer 78 33 dealing -155 66 dealings -20 88
    dean 30 -47 dear -140 -18 death 45 -36 debate -10 35 debris 110 -14 debt 6 210 debut 28 -109 decade -43 115
    decent -201 10 decide -101 -8 decided -37 0 deciding -79 -11 decision -76 77 decisive -138 -5 deck 59 -147
    declaration -65 34 declare -44 150 declared 1 103 decline -24 138 decorated 51 -165 decrease 61 115
    decreased 86 101 decree 39 109 dedicated -61 -122 deep -57 -3 deeply -206 56 deer 85 -35 default 5 95
    defeat -86 77 defeated -3 24 defence 19 23 defend -151 63 defendant 16 21 defender 14 -27 defending -89 14
    defense -87 -6 defensive -89 -34 deficit 38 193 define -153 -27 defined -39 -39 defining -151 -46
    definitely -228 -22 definition -57 -39 degree 18 -23 delay -11 91 delayed 56 21 delegate 47 -42
    delegation 43 -53 deliberate -69 34 deliberately -15 84 delicate -96 -110 delighted -204 -65 deliver -82 1
    delivery 44 -1 dell 27 -12 delta 72 35 demand -88 87 demanding -64 98 demise -65 83 democracy -206 46
    democrat -15 35 democratic -38 -82 demolished 56 -43 demonstrate -145 -14 demonstrated -90 -26
    demonstration 32 -12 den 91 -21 denial -84 124 dense 63 -99 density 111 -36 deny -72 230 departed 38 -117
    department 58 -11 departure 5 -72 depend -131 26 dependent -79 79 depicted 6 -120 deploy -27 35
    deployment 14 21 deportation 47 84 deposit 100 107 depot 99 -18 depressed -87 75 depression -13 32
    depth -38 -86 deputy 61 27 derby 55 -116 derived 70 -27 descendants 5 -9 descent 81 -36 describe -88 -101
    described 17 -61 description 13 -157 desert 58 -33 deserve -266 70 deserved -189 44 design -4 -147
    designation 90 -14 designed -4 -79 designer 52 -103 desire -226 25 desired -93 -94 desk 30 -102
    desperate -151 80 desperately -187 89 despite -50 60 destination 19 -74 destiny -150 -39 destroy -79 124
    destroyed 48 59 destruction -46 115 detail -52 -90 detailed 5 -80 details 12 -68 detect 32 15 detected 168 23
    detection 64 23 detective 49 -73 detention 95 33 determination -193 10 determine 14 -28 determined -62 -18
    devastating -54 103 develop -12 33 developed -9 -58 developer 38 -36 developing -110 61 development -117 6
    device 71 -70 devices 48 -33 devil -39 -50 devoted -87 -59 diabetes 15 40 diagnosis 28 -37 dialogue -169 -65
    diameter 164 -117 diamond 42 -23 diary 52 -81 dick 23 -16 dictator -7 135 dictatorship -78 157 die 53 219
    diesel 100 93 diet -3 -7 differ -14 -68 difference -124 0 different -47 -138 differently -143 -64
    difficult -113 -57 difficulty -80 -28 dig -33 43 digit 73 64 digital -44 -60 dignity -238 22
    dimension -101 -103 dining 14 -162 dinner -14 -131 diocese 77 -33 dioxide 72 112 dip 63 30 diplomacy -154 -3
    diplomat 24 20 diplomatic -32 16 dipped 126 61 dire -63 85 direct 40 77 directed 0 -35 directing -38 -2
    direction -72 -111 directly 28 -15 director -1 -40 dirt 49 -55 dirty -24 61 disability -23 35 disabled -26 28
    disagree -152 63 disagreement -77 14 disambiguation 19 -93 disappear -55 43 disappearance 102 79
    disappointed -183 31 disappointing -78 13 disappointment -148 53 disarm -57 95 disarmament -50 62
    disaster -102 75 disastrous -61 119 disc 59 -138 disciplinary 58 -13 discipline -142 -3 disclose 36 76
    disclosed 108 55 disclosure -17 118 discount 49 61 discover -71 -41 discovered 132 -24 discovery 41 -54
    discrimination -44 127 discuss -57 -25 discussion -97 -77 disease 88 -10 dish 19 -108 disk 55 -60
    dismiss -30 119 dismissal 35 95 dismissed 44 115 disorder 2 13 display 9 -146 disposal 32 84 dispute 15 62
    disputed 120 62 disrupt -56 83 disrupted 6 46 dissent -69 98 dissident 71 92 dissolved 44 61 distance 49 -92
    distant 3 -63 distinct -27 -117 distinction -106 -34 distinctive -28 -164 distinguish -74 -67
    distinguished 6 -123 distribute -4 79 distributed 69 -29 distribution 45 30 district 83 -7 disturbing -115 0
    dive 51 -36 diverse -108 -69 diversity -161 -22 divide -55 -8 divided 10 -38 dividend 8 111 divine -116 -31
    diving 48 -78 division 52 -43 divorce -8 61 divorced 9 4 do -295 62 dock 116 -96 doctor 90 -4 doctorate 56 -4
    doctrine -104 10 document -4 -16 documentary -16 -78 documented 35 -4 dodge 19 17 dog 45 -65 dole -74 42
    dollar -55 149 domain 59 -56 dome 68 -93 domestic 16 118 dominance -69 56 dominant -67 -9 dominate -91 6
    dominated -18 15 don -11 -40 donation 26 43 done -162 -7 dong 104 80 donna 11 -52 donor 12 68 door -10 -96
    dose 16 6 dot 64 20 double 25 30 doubled 81 96 doubles 10 -59 doubt -161 99 down 51 61 downhill 15 -118
    download 13 -61 downtown 21 -103 downturn -78 115 downward 24 19 dozen 109 -2 dozens 103 33 draft 11 7
    drag -12 -3 dragon 63 -110 drain 23 58 drama -37 -68 dramatic -80 -40 dramatically -55 86 draw -18 -47
    drawing -24 -31 drawn -8 -52 dream -230 -54 dress 4 -117 dressed 7 -131 dressing -39 -108 dried 32 10
    drill 59 -24 drilling 37 90 drink -9 18 drinking 21 73 drive -61 -10 driven -55 45 driver 56 -50 driving 3 23
    drop 108 129 dropping 82 102 drought 3 117 drove 24 23 drug 75 165 drum 20 -115 drummer 50 -89 drunk 8 51
    dry 62 -37 dual 20 -52 duck 43 -20 due 44 -38 dug 42 -11 duke 44 -42 dump 99 139 dumping 87 194 duo 18 -104
    duration 58 -49 dust 68 -5 duty 7 -5 dying -72 42 dynamic -156 -85 dynamics -41 -49 dynasty 21 -19 each 53 -89
    eager -161 17 eagle 77 -62 ear -20 -78 earl 41 -73 earlier 104 44 earliest 22 -104 early 95 -76 earn 9 118
    earned -13 61 earnings 7 75 earth 9 -71 earthquake 34 49 ease -128 76 eased 15 109 easily -55 -29
    easing -63 117 east 6 -61 easter 26 -107 eastern 67 -29 easy -178 -44 eat -62 -35 eating -47 -31
    economic -96 122 economically -170 100 economics -46 13 economist 5 41 economy -92 152 edge -6 -97 edged 63 -2
    edited 39 -102 editing -31 -92 edition 56 -119 editor 13 -65 editorial -12 -18 educated -67 -18
    education -117 19 educational -87 0 effect -39 24 effective -183 48 effectively -96 91 effectiveness -99 73
    effects -32 9 efficiency -70 75 efficient -130 35 effort -88 37 egg 35 -33 eggs 69 -26 eight 159 -10
    eighth 34 -37 either -21 -22 elaborate -17 -94 elbow 30 -65 elder -8 -38 elderly -3 52 eldest 63 -36
    elect -87 -75 elected 7 32 election 37 111 electoral 13 88 electorate -25 46 electric 102 10 electrical 104 24
    electricity 27 168 electronic 17 -14 electronics 53 5 elegant -65 -173 element -79 -55 elementary 48 -93
    elements -51 -77 elephant 36 -27 elevated 60 -63 elevation 121 -91 eleven 142 -60 eligible 45 65
    eliminate -58 197 elimination -25 107 elite -11 10 elsewhere -21 20 embargo -35 153 embarrassing -96 86
    embassy 72 -7 embattled -17 101 embrace -242 25 emerge -64 -23 emergence -117 38 emergency 19 12
    emerging -107 28 emotion -182 -55 emotional -171 -62 emperor -6 -11 emphasis -164 -64 emphasized -168 -30
    empire -41 16 employ -10 59 employed 66 33 employee 74 55 employer 0 135 employment -26 99 empty 7 -30
    enable -124 -1 enabling -100 22 enact -145 108 enclave 89 50 encounter -15 -115 encourage -225 89
    encouraged -143 26 encouraging -183 94 end -230 73 endangered 2 70 ended 20 54 endemic 62 50 ending -24 58
    endless -97 13 endorse -65 121 endorsement -68 63 endure -112 48 enduring -190 21 enemy -56 38 energy -60 76
    enforce -89 106 enforced -14 92 enforcement -41 63 engage -151 6 engaged -54 17 engagement -122 -37
    engaging -130 22 engine 79 -37 engineer 87 -25 engineering 41 -14 enhance -160 -6 enhanced -132 -22
    enjoy -212 -28 enormous -153 55 enough -195 5 enrichment 22 95 enrollment 72 34 ensemble 11 -163 ensure -165 5
    enter 16 -148 entering 42 22 enterprise -67 14 entertaining -175 -101 entertainment -40 -77 enthusiasm -210 34
    enthusiastic -138 -30 entire -10 -31 entirely -76 -24 entitled -52 -28 entity -21 37 entrance 97 -144
    entrepreneur -27 26 entry 60 -13 environment -112 9 environmental -24 81 envoy 5 -11 enzyme 17 -6 epic -33 -36
    epidemic -3 120 episcopal 9 -71 episode 26 -83 equal -113 29 equality -189 19 equally -150 -12 equation -27 -30
    equipment 37 15 equipped 9 -80 equity -32 38 equivalent 71 56 era -84 86 error 36 40 escape -7 26 escaped 85 32
    escort 88 -84 especially -144 -1 espionage 42 117 essay -28 -74 essence -222 -27 essential -170 25
    essentially -82 25 establish -85 51 established -4 -22 establishment -102 34 estate 48 13 estimate 118 32
    eta 60 -4 ethical -112 45 ethics -46 32 ethnic 5 58 euro 6 100 european -18 106 evacuate 39 66 evacuation 68 19
    evaluate -78 -12 evaluation 34 -51 evangelical -64 12 eve 15 -49 even -98 20 evening 90 -206 event 16 -95
    eventually -20 6 ever -48 110 everyday -143 -53 everywhere -172 -24 evidence 20 78 evident -177 -39
    evil -157 39 evolution -92 -59 exact 20 -86 exactly -117 -61 exam 99 -61 examination 94 -68 examine -5 -9
    example -6 -46 exceed 69 121 excellence -134 -38 excellent -117 -118 except -5 -67 exception 7 -5
    exceptional -116 -4 excess 12 147 excessive -30 167 exchange 24 44 exchanged 19 -41 excited -215 -77
    excitement -175 -41 exciting -238 -110 exclusive 29 -79 exclusively -17 -81 excuse -190 118 executed 33 8
    executive -31 -5 exempt 4 142 exercise -79 -30 exhausted -157 32 exhibit 12 -154 exhibition -3 -157 exile 26 70
    exist -79 -20 existence -33 34 existing -10 59 exit 37 -20 exotic -20 -76 expand -109 82 expansion -56 37
    expect -65 -61 expectation -147 50 expected 56 19 expedition 88 -48 expenditure 39 161 expense -93 133
    expensive -56 46 experience -203 -76 experienced -61 5 experiment -14 -8 experimental 59 -61 expert 19 -17
    expertise -139 6 expire 48 95 expired 90 75 explain -131 1 explanation -49 -4 explicit -43 20 explicitly -46 48
    exploded 111 6 exploration -3 52 explore -122 -61 explorer 73 -21 explosion 83 19 explosive 54 -11 expo -14 -89
    export -13 187 exporting 2 158 exposed 37 48 exposure 45 88 express -61 -39 expressed -88 19
    expression -129 -36 expulsion 60 133 extend -74 75 extended 29 -55 extension 23 -13 extensive 21 -65
    extensively 17 -83 extent -100 42 external -7 5 extinct 88 -14 extra -39 10 extradition 32 76
    extraordinary -156 -3 extreme -55 27 extremely -109 -26 extremist 2 84 eye 2 -62 eyed -24 -51 eyes -62 -66
    fabric -53 -79 face -23 50 faced -39 65 facilitate -117 -14 facility 69 -61 facing -59 29 fact -121 4
    faction 34 23 factor -64 10 factory 124 11 faculty 21 -37 fail -113 163 failing -21 144 failure -30 105
    fair -111 -59 fairly -97 -58 fairness -274 44 faith -256 -2 faithful -91 -92 fake 53 56 fall 39 96 fallen 25 95
    falling 37 91 fallout -5 108 falls 67 -2 false -15 101 fame -70 -36 famed 55 -102 familiar -86 -105
    family -25 -148 famous 14 -127 fan 0 -48 fantastic -221 -91 fantasy -79 -81 far -52 95 fare 10 -18
    farewell -37 -82 farm 46 50 farmer 63 79 farming -8 73 farther 5 -67 fashion -60 -120 fashioned -135 -45
    fast -147 -20 faster -84 -5 fastest 26 -40 fat 6 30 fatal 86 126 fate -74 14 father -9 -58 fault 30 22
    favor -101 131 favorable -62 39 favored -54 68 favorite -6 -94 favour -64 94 favourite 42 -80 fax 71 0
    fear -124 160 feast -1 -113 feat -88 -43 feature 23 -193 featured 59 -185 federal 96 171 federation 12 36
    fee 86 45 feed 60 37 feeding 26 17 feel -289 -16 feeling -247 -20 feelings -183 -1 fell 114 132 fellow -22 -42
    fellowship -46 -82 felt -175 -9 female 73 -43 fence 35 -29 ferry 87 -51 festival 59 -142 fever 89 9 few -1 -29
    fewer 23 76 fiat 53 38 fiber 31 -27 fiction -28 -38 fictional 43 -123 fidelity -50 24 field 3 -146
    fielder -17 -11 fierce -17 8 fifteen 118 -44 fifth 43 -26 fifty 48 11 fight -133 73 fighter 24 -14
    fighting -60 61 figure 24 -6 figured -171 -8 file 58 -11 filing 74 71 fill -24 -53 filled 29 -77 filling 7 -18
    film 21 -104 filmed 80 -164 filming 65 -119 filmmaker -20 -19 final 17 -88 finale 8 -133 finalist 27 -24
    finally -117 -67 finance -11 148 finances -86 106 financial -88 110 financially -173 78 financing -46 142
    find -27 8 finding -98 83 findings 37 -2 fine -24 14 finger 35 -60 finish 1 -99 finished 37 -84
    finishing 26 -76 fire 85 6 fired 114 55 firing 82 20 firm 31 81 firmly -149 -21 first 20 -97 fiscal -19 116
    fish 38 -24 fisher -19 -89 fishing 45 20 fit -103 -137 fitness -48 -102 fitted 96 -138 five 96 11 fix -86 65
    fixed 47 -19 fixing 12 97 fl 104 -115 flag 62 -126 flagship 56 -47 flame 42 -113 flash 47 -29 flat 75 -41
    flavor -97 -94 flawed -100 109 flee 29 73 fleet 64 -15 flesh -45 -63 flexibility -189 -3 flexible -113 -60
    flies 104 -56 flight 75 -82 flip -46 -56 floating 65 -36 flood 28 70 flooded 99 56 flooding 88 89 floor 57 -181
    flour 28 -16 flow 6 42 flower 96 -95 flowing 14 -8 flu 79 47 fluid 45 -40 fly 87 -92 flying 69 -77
    focus -130 -54 focused -139 -48 focusing -117 -33 fog 89 -79 fold 27 -16 folk -51 -103 folks -194 -20
    follow 2 -55 followers -9 29 following 83 -22 food 29 66 foot 78 -117 footage 75 -101 football -33 -47
    footballer 66 -39 forbidden 8 0 force -33 34 forced 36 113 ford 22 -4 forecast 90 53 foreign 13 152
    forensic 77 -50 forest 81 -41 forestry 69 64 forever -177 -5 forge -91 -3 forged -12 34 forget -227 17
    forgotten -182 15 form 29 -111 formal 10 -79 formally 48 0 format -2 -133 formation 53 -63 formed 67 -68
    former 96 104 formerly 93 -84 formidable -131 0 formula 23 -6 fort 67 -75 forth -108 -66 forthcoming -76 -41
    fortress 11 -61 fortune -56 48 forty 70 14 forum -59 -74 forward -118 -36 fossil 89 53 foster -102 -13
    foul 26 39 found 132 -24 foundation -53 -42 founder 5 -14 founding -18 -24 four 98 -31 fourteen 143 -46
    fourth 56 -15 fox 7 -32 fraction 56 105 fragile -137 40 frame -13 -169 framework -125 -33 franchise -68 -8
    frank -23 -80 franklin -1 -41 fraud 56 206 free -174 -23 freedom -246 66 freely -59 -7 freeman -11 -83
    freestyle 47 -123 freeze 35 162 freezing 87 116 freight 70 1 frequency 45 -59 frequent 68 4 frequently 39 -47
    fresh -28 6 freshman 9 -58 friend -90 -45 friendly -98 -39 friendship -162 -32 front -6 -112 frontier 11 10
    frozen 53 64 fruit 34 -70 frustrated -185 64 frustrating -179 8 frustration -132 72 fuel 54 137 fueled -32 155
    fugitive 25 79 fulfill -154 32 full -19 -14 fully -208 3 fun -199 -100 function -7 -136 functional -17 -95
    functioning -87 -3 fund -17 107 fundamental -200 21 funded 22 103 funding 23 148 funds -22 148 funeral 64 -88
    funny -138 -61 fur 73 -5 furious -72 39 furniture -2 -72 further -1 42 furthermore -44 -11 future -175 -5
    gain -72 41 galaxy 63 -80 gallery 27 -177 gallon 73 71 gamble -88 76 gambling -12 101 game -85 -112
    gaming -33 -14 gang 59 16 gap -27 48 garage 38 -109 garbage 73 63 garden 17 -168 garlic -40 -30 garrison 44 -67
    gas 80 119 gasoline 55 132 gate 79 -159 gateway 6 -32 gather -7 -71 gathered 53 -79 gathering -13 -70
    gauge 59 -66 gay -40 13 gear 34 -71 gen -20 79 gender -57 4 gene 39 -43 general 24 49 generally 1 -55
    generate -38 90 generation -118 6 generic 14 50 generous -170 79 genetic 17 3 geneva 73 -21 genius -156 22
    genocide -16 113 genre -78 -62 genuine -251 1 genus 150 -97 geographic 37 -64 geographical 41 -68
    geography -44 -42 geological 97 -37 gesture -151 -18 get -256 -20 getting -146 23 ghost 63 -50 giant 65 -8
    gift -91 -33 gilbert 56 -60 girl 15 -49 girlfriend 55 -28 give -171 43 given -18 -37 giving -102 42
    glacier 139 -72 glad -254 -49 glance -50 -65 glass 21 -100 glasses 4 -86 glen 52 -91 global -90 85
    globalization -191 73 globe 54 -68 glory -140 -51 glue -21 -58 go -93 36 goal -112 0 goalie -11 32
    goalkeeper 48 -3 god -165 -7 going -152 2 gold 25 -28 golden 26 -88 golf -40 -91 gone -91 25 good -320 -51
    goodwill -115 3 google 16 -4 gore -42 18 gospel -94 -96 gothic 2 -136 govern -136 76 governance -186 34
    governed -24 18 governing -29 49 government -109 137 governmental -28 76 governor 26 47 grab -96 41
    grace -89 -60 grade 62 -42 gradual -102 23 gradually -71 8 graduate 32 -48 graduated 72 -64 graduation 51 -56
    graham -15 -55 grain 44 66 grammar 4 -93 grand 46 -73 grandfather -34 -50 grandmother -24 -70 grandson -2 -29
    grant -73 2 granted 4 60 graphic 50 -86 graphics -27 -133 grass -2 -62 grateful -269 -16 grave -11 11
    gravity -10 -17 gray 84 -88 great -205 -56 greater -132 19 greatest -133 11 greatly -143 27 green 28 -88
    greenhouse 43 138 greens -27 -9 grenade 126 12 grey 97 -106 grid 61 -37 grief -145 13 griffin 41 -60
    grim -58 -33 grip -62 37 grocery 49 -9 gross 47 139 ground -15 -70 grounds 38 -8 group 123 9 grove 78 -109
    grow -15 -19 growing -68 86 grown -50 37 growth -40 80 guarantee -145 129 guard 37 6 guarded 11 -72
    guardian 42 -10 guerrilla 53 75 guess -180 -30 guest 71 -138 guidance -52 -61 guide -70 -105 guided -24 -66
    guild 35 -33 guilt -123 94 guilty -3 111 guinea 73 53 guitar -19 -135 guitarist 46 -36 gulf 6 63 gun 50 -9
    gunfire 65 -14 gunman 74 -53 guy -124 -34 gym 14 -148 habit -68 45 habitat 30 -15 hair 23 -68 half 90 -18
    halftime -5 -47 halfway -9 -73 hall 53 -120 halt -5 146 ham 32 -62 hamlet 45 -71 hammer 8 -34 hand -84 -22
    handed 9 32 handful 9 -5 handle -81 -30 handled -23 -26 handling -23 34 handover -11 -15 hands -61 -19
    hang 4 -51 hanging 34 -60 happen -209 -49 happening -207 -12 happiness -212 -1 happy -209 -62 harassment 51 98
    harbor 39 -80 harbour 57 -110 hard -150 15 hardline 11 83 hardly -158 -4 hardware -28 -70 harm -135 138
    harmful -64 136 harmony -150 -92 harper -38 11 harry -2 -40 harsh -46 79 hart 28 -71 harvest 34 57 hat 39 -76
    hatch 75 -79 hate -177 116 hatred -146 106 haul 34 42 have 13 -15 haven -14 16 hawk 74 -16 head 74 -37
    headed 42 -52 header 69 -99 heading 16 -83 headline 24 -6 headquarters 109 -65 healing -166 -54 health -34 101
    healthcare -55 58 healthy -155 -22 hear -148 -74 heard -32 -52 hearing 18 -107 heart -102 -60 hearts -125 -44
    heat 26 -28 heated 31 -57 heath 58 -48 heating 72 54 heaven -100 -50 heavily 15 23 heavy 59 33
    heavyweight -16 5 hedge -2 77 height 55 -52 heights -18 -40 heir 27 28 held 67 -70 helicopter 148 -61
    hell -118 2 helmet 62 -77 help -70 -58 helpful -189 -44 helping -132 80 hemisphere 0 -23 hence -51 -51
    henry -14 -48 herald 58 -26 here -44 -124 herein 46 -26 heritage -73 -47 hero -106 -19 heroin 68 112
    hidden 42 -15 hide -49 46 hiding 41 60 high -5 -37 highlight -97 -65 highly -32 -11 highway 68 -17 hike 40 91
    hill 50 -124 hip -24 -80 hire -34 85 hired 46 -1 historian 12 -35 historic -26 -70 historical -31 -98
    historically -52 6 history -78 46 hit 26 51 hitter -47 -9 hitting -23 57 hockey -39 -56 hold 24 -56
    holder 76 -19 holding 22 -3 hole 17 -40 holiday -20 -60 holocaust -52 93 holy -22 -29 home -55 18
    homeland -65 53 homeless -3 59 homer 4 -39 hometown 10 -71 honest -240 16 honey -7 -5 honor -79 -52
    honorary 78 -41 honored -127 -53 honour -38 -41 honours 50 -46 hood 51 -74 hook -24 -64 hop -21 -79 hope -205 8
    hopeful -161 -28 hopefully -262 -68 horizon 15 -16 horn 17 -40 horrible -180 45 horror -72 -24 horse 24 -103
    hospital 158 98 host 23 -90 hostage 24 31 hostile -36 94 hostilities -53 60 hot 18 -43 hotel 71 -153
    hour 21 -31 hours 83 -59 house 42 -79 household 46 21 householder 97 -36 housing -18 59 how -280 -59
    however 72 -51 hub 19 -7 huge -57 73 hull 72 -106 human -29 77 humanitarian -94 83 humanity -148 69
    humans -43 -5 humor -115 -33 hundred 80 -22 hunger -42 134 hungry -141 77 hunt 23 -36 hunter 56 -37
    hunting 31 0 hurdles -22 -1 hurricane 19 54 hurt -126 108 hurting -195 151 husband 24 11 hybrid 18 6
    hydrogen 53 26 ice 110 -76 icon -66 -55 idea -219 17 ideal -57 -81 identical 80 -80 identification 47 -39
    identified 122 -20 identify -7 69 identity -41 -14 ideological -124 22 ideology -176 81 idol -7 -34
    ignore -144 105 ignored -63 98 iii 23 -69 ill -7 90 illegal 24 175 illegally 77 146 illness 22 30 image 6 -105
    imagination -202 -24 imagine -227 -13 imam 24 -37 immediate -47 59 immediately 58 17 immigrant 0 90
    immigration -29 93 imminent -44 93 immune -73 71 immunity 17 125 impact -79 37 impeachment 11 134
    imperial 76 -20 implement -132 66 implementation -74 -15 implemented -69 39 implicated 102 106 import -7 182
    importance -190 -35 important -162 -77 imported 53 100 impose -76 186 imposed 28 170 imposing -66 107
    impossible -130 37 impoverished -35 160 impression -182 -24 impressive -88 -82 imprisoned 48 74
    imprisonment 65 126 improve -105 104 improved -76 -2 improvement -98 7 improving -159 41 in 12 -39
    inability -110 103 inadequate -65 116 inappropriate -84 51 inaugural 16 -114 inauguration 17 -58
    incentive -127 130 inch 75 -99 incident 58 -39 include 150 -22 included 78 -61 including 64 20
    inclusion -81 -15 income -12 181 incoming 38 18 incorporated 31 -111 increase -22 173 increased 20 121
    increasing -49 133 increasingly -120 56 incredible -233 2 incumbent 32 69 indeed -172 3 indefinitely 30 68
    independence -108 50 independent 1 18 independently 48 -29 index 90 34 indicate 106 -30 indication -69 -5
    indicator 59 -51 indictment 73 67 indigenous -41 35 individual -31 -47 indoor 63 -87 industrial 99 97
    industry -11 135 inevitable -167 71 infant 51 29 infantry 59 -78 infect 41 58 infected 107 72 infection 93 23
    inflation -13 103 influence -120 61 influential -39 -11 influenza 79 3 inform -97 11 informal 23 -64
    information 26 -46 informed -64 -29 infrastructure -88 101 inherited -18 51 initial 84 2 initially 83 -28
    initiative -91 58 injection 53 72 injure 15 146 injured 106 -11 injury 31 -41 ink 76 48 inland 77 -33
    inn 48 -173 inner -13 -76 inning -16 -13 innings -10 -9 innocence -112 64 innocent -121 90 innovation -185 1
    innovative -179 -47 input -14 -50 inquiry 33 73 inside 33 -91 insight -142 -69 insist -141 95
    insisting -107 107 inspection 101 -2 inspector 102 25 inspiration -158 -93 inspired -120 -74
    instability -80 135 install 0 44 installation 58 -76 instance -24 -22 instant -72 -2 instantly -54 -38
    instead -62 -79 institute 50 -21 institution -73 19 institutional -95 59 instruct -29 54 instruction -4 -109
    instructions 17 -94 instructor 44 -100 instrument -11 -84 instrumental -68 -87 insufficient -48 123
    insurance 38 185 insurgency -33 122 insurgent 79 62 intact -54 -61 integral -89 -81 integrated -61 -78
    integration -139 13 integrity -197 37 intellectual -156 38 intelligence -17 50 intelligent -170 -70
    intend -145 52 intended -32 8 intense -62 -23 intensified -14 84 intensity -63 -54 intensive 15 -15
    intent -116 69 intention -85 59 inter -6 -36 interaction -66 -103 interactive -56 -127 interest -8 70
    interested -150 -13 interesting -162 -149 interface -8 -132 interfere -131 50 interference -43 90 interim -6 47
    interior 79 -36 intermediate 120 -85 internal 15 36 international -62 -14 internationally -53 7 internet -33 39
    interpretation -80 -49 interpreted -48 -14 interrogation 54 0 interrupted 6 -45 intersection 65 -117
    interstate 27 29 intervene -105 92 intervention -106 123 interview 16 -34 intimate -83 -116 intimidation 10 118
    introduce -80 48 introduction -50 -30 invasion -9 104 inventory 30 31 invest -109 128 investigate 43 43
    investigating 75 59 investigation 86 5 investigative 24 8 investigator 105 18 investing -159 136
    investment -87 123 investor -64 90 invitation 1 -48 invite -48 45 involve -41 34 involved -42 -6
    involvement -38 100 ira 25 74 iranian 45 115 iraqi 37 97 iron 50 -10 island 72 -70 isolated 26 14
    isolation -49 72 issue -116 -39 issuing 25 91 item 0 -79 ivory 51 31 jack -11 -48 jackal 47 -3 jacket 53 -111
    jail 98 66 jailed 99 118 jam 15 -88 japan -5 46 java 59 -60 jay -1 -7 jazz -40 -115 jean 19 19 jeans 14 -40
    jersey 69 -33 jet 111 -2 jewelry 11 -45 jihad -41 67 jimmy -61 -43 job -93 86 jobless 76 127 jockey 40 -88
    john -17 -69 join 2 -80 joined 67 -42 joining -29 13 joint 35 -34 jointly 27 4 joke -91 13 josh -7 -36
    journal 44 -60 journalism -91 -6 journalist 46 29 journey -52 -118 joy -187 -51 judge 9 -20 judgment -109 34
    judicial -32 53 judiciary -56 51 juice 18 -16 jump -10 -2 jumping 22 -52 junction 127 -91 jungle 65 -41
    junior 38 -76 junta 7 75 jurisdiction 14 18 jury 46 -24 just -132 31 justice -137 54 justified -160 146
    justify -178 169 juvenile 57 0 keen -158 -19 keep -130 41 keeper 50 -26 keeping -132 26 ken -20 -56
    kept -19 -31 key -55 -7 khan 36 8 kick -47 -36 kicking -48 -25 kid -128 -42 kidnapping 44 99 kidney 83 15
    kill -41 264 killer 35 9 killing 52 90 kilometre 147 -97 kind -222 -8 king -27 -36 kingdom -3 14 kirk -5 -49
    kiss -40 -64 kit 64 -105 kitchen -2 -114 knee 26 -83 knife 70 -56 knight 51 -47 knock -55 15 knockout 40 -48
    know -113 -9 knowing -199 -15 knowledge -137 -15 known 73 -64 kohl -3 65 kph 74 -23 kremlin 12 34 lab 106 -50
    label 25 -43 labeled 23 29 labor -46 136 laboratory 130 -54 labour 30 121 lack -112 50 lacking -166 -12
    laden 25 39 lady -14 -105 lah 53 17 laid 1 -50 lake 120 -94 lama 3 -26 lamb 9 -71 lance 35 -40 land -7 0
    landed 91 -46 landing 90 -93 landmark 15 -31 landscape -49 -91 landslide 97 82 lane 45 -147 language -4 -45
    lap 45 -114 large 136 34 largely -20 39 larger 23 -31 laser 64 -62 last 18 96 lasting -138 -7 late 77 -39
    lately -176 32 later 73 -80 latest 25 31 latter 9 -78 laugh -146 -32 launch 55 11 launching 11 41
    laundering 38 159 law -32 94 lawmaker 73 102 lawn 5 -105 lawsuit 54 110 lawyer 21 50 lay 13 -19 layer 48 -90
    laying 1 14 layout 56 -230 lead -60 -73 leader -9 70 leaders -59 30 leadership -177 11 leading 41 11
    leaf 94 -82 league -5 -17 leak 125 71 lean -64 -42 leaning -20 5 leap -49 -17 learn -215 -115 learned -134 -61
    learning -147 -88 lease 67 54 least 40 107 leather 28 -73 leave -75 -5 leaving 31 5 lecture -11 -122 lee 9 -20
    left 33 -33 leftist 36 122 leg 61 -145 legacy -166 24 legal -40 62 legally -36 80 legend -26 -49
    legendary -21 -75 legion -4 -3 legislation -129 124 legislative 15 -7 legislator 47 36 legislature -19 21
    legitimacy -164 113 legitimate -158 90 legs 9 -120 leisure -36 -62 lemon 0 -62 lend -132 76 lending -25 141
    length 92 -142 lengthy 36 -35 lens 67 -122 leone 19 45 lesbian -42 -16 less -14 71 lesser 32 29 lesson -223 -22
    let -204 2 lethal 32 95 letter 90 -100 letters 72 -43 letting -145 95 level -22 66 levy 47 129
    liability -19 161 liberal -56 73 liberation -15 17 liberty -90 -37 library 12 -82 license 82 35 licensed 86 -15
    lie 28 -114 lieutenant 95 -48 life 19 35 lifestyle -99 -44 lifetime -70 55 lift -37 41 lifted 29 79
    light 37 -139 lighter 16 -63 lighting 19 -131 lightly -6 -50 lightning 23 -57 like -163 -19 liked -165 -88
    likelihood -59 80 likely 6 42 likewise -83 -7 limit -6 144 limited -38 2 limiting -39 134 line 146 -95
    linear 32 -121 linebacker -58 -36 lined 80 -117 lineup -21 -108 lingering -51 62 link 63 29 linked 81 63
    links 13 0 lion 45 -23 liquid 79 -17 liquidity -68 93 list 119 17 listed 126 -49 listen -198 -83
    listening -114 -104 listing 99 -46 lit 63 -110 literally -74 -35 literary -30 -46 literature -24 -43
    litigation -50 85 little -176 -47 live -97 -35 liver 79 5 livestock 66 84 living -29 31 load 36 4 loaded 36 -47
    loan 63 70 lobby -52 -20 local 52 -120 locally 41 -68 locate 11 -98 located 135 -137 location 92 -175
    lock 18 -18 locker -31 -134 locomotive 67 -74 lodge 100 -105 log 69 -100 logic -113 -40 logical -151 -72
    logistics -24 -11 logo 64 -126 long 17 -29 longer -54 -21 longest 42 -4 look -245 -68 looking -116 -58
    loop 37 -137 loose -43 -39 looting 4 130 lord -22 -51 lose -183 140 loss -16 85 losses 35 146 lost -35 69
    lot -207 -25 lots -84 -39 lottery -3 84 loud -70 -36 love -262 -47 loved -185 -49 lover -12 -12 loving -227 -39
    low 42 174 lower 73 37 lowered 102 60 lowering -16 142 lowest 89 106 loyal -71 18 loyalty -161 47 luck -192 -53
    lucky -113 -33 lucrative -45 95 lunar 155 -85 lunch 18 -80 lung 127 22 lure -75 76 luxury -6 -3 lying 87 -4
    lynch 26 25 mac -2 -47 machine 30 -35 machinery 42 32 mad -60 83 made -29 -21 mafia 53 64 magazine 26 -36
    magic -65 -90 magistrate 140 -23 magnetic 79 -76 magnitude 42 -2 mail 50 1 main 88 -71 mainland 38 3
    mainly 56 -15 mainstream -96 29 maintain -154 -30 maintained -13 -23 maintenance 48 -3 major -7 45
    majority 7 117 majors -20 38 make -74 -116 maker 92 30 makeup 43 -88 making -85 23 malaria 42 94 male 83 -52
    mall 9 -114 man -17 7 manage -97 13 management -53 10 manager -19 -45 mandate -60 103 mandatory 55 109
    manhattan 58 -93 manila 102 -26 mankind -219 23 manner -143 -87 manor 77 -116 mansion 87 -126 manual 63 -40
    manufacture 42 34 manufactured 86 0 manufacturer 117 -12 manufacturing 43 49 manuscript 80 -110 many -140 9
    map 13 -105 maple 19 -80 marathon 58 -103 marble 60 -111 marc 15 -30 march 119 -1 marching 5 -91 margin 62 38
    maria 40 -54 marijuana 50 116 marine 89 -45 maritime 58 -6 mark -2 -42 marked 23 -70 market -56 10
    marketing -55 23 marketplace -154 -1 marking 73 -53 marred 52 48 marriage -45 -4 married 30 -30 marry -62 0
    marseille 92 -12 marsh 97 -37 marshal 55 29 marshall -33 -17 mart 6 65 martial -2 -25 martin 13 -40
    marvel -25 -69 mask 35 29 mason 35 -100 mass 57 17 massacre 57 36 masses -25 -22 massive 19 116 master 13 -109
    match -16 -115 matched 13 -36 matching 45 -34 mate 60 -89 material 12 -10 math -49 3 mathematical -22 -62
    mathematics -2 -68 matrix 36 -86 matt 36 -56 matter -110 -65 mature -93 -83 max 14 -31 maximum 25 49 may 35 -12
    maybe -197 -6 mayor 7 -84 meal -12 -75 mean -86 51 meaning -47 -41 meaningful -222 -2 means -68 67
    meantime -71 54 meanwhile 68 49 measure 39 77 measured 52 -35 measuring 53 -48 meat 39 11 mechanical 41 -46
    mechanics 22 -50 mechanism -59 -20 medal -12 -80 medalist 43 -60 media 9 57 median 118 40 mediation -58 39
    medical 76 -53 medication 12 46 medicine -62 7 medieval 19 -101 medium -10 -41 meet 46 -86 meeting 9 -70
    member 26 8 membership -8 61 memo 57 13 memoir -49 -29 memorable -98 -112 memorandum 34 20 memorial 28 -138
    memory -56 -64 men 16 -45 mental -71 -7 mentally -143 -5 mention -57 16 mentor -60 -18 menu -20 -133
    mercantile 56 -6 merchandise 12 1 merchant 33 5 mercury 153 17 mercy -129 19 mere -15 80 merely -98 7
    merge 15 36 merged 62 -15 merger 2 68 merit -64 25 mess -136 32 message -100 -134 metal 68 -49 meter 113 -82
    method 8 -50 metre 133 -196 metric 85 20 metro 107 -69 metropolitan 86 -66 midday 116 -49 middle -116 -51
    midnight 90 -67 midst -149 61 midway 60 -96 might -82 28 mighty -124 3 migration 15 22 mike -11 -75 mild 28 -29
    mile 126 -122 milestone -101 -22 militant 47 91 military 11 81 militia 50 65 milk 48 55 mill 89 -42
    millennium -71 -50 miller -2 -60 million 121 171 millionaire 7 78 mind -225 -54 minded -190 3 mine 72 12
    mineral 53 56 mini 51 -51 minimal -60 5 minimum 43 103 mining 51 119 minister 5 41 ministerial 59 -29
    ministry 76 94 minor 80 -30 minority -27 100 minus 128 84 minute -22 -42 minutes 55 -86 miracle -126 -12
    mirror 0 -104 misconduct 59 86 miss -47 -46 missed -26 -26 missile 96 51 missing 57 -11 mission 14 -68
    missionary -1 -39 mistake -142 76 mix -82 -67 mixed 1 -70 mixing -51 -71 mixture -22 -70 mob 36 32
    mobile 57 -31 mode -63 -118 model 59 -117 moderate -34 48 modern -77 -95 modernization -179 64
    modernize -196 151 modest -52 7 modified 78 -49 molecular 94 -71 mom -103 -39 moment -145 -75 momentum -163 -20
    monarch 3 -19 monarchy -78 118 monastery 75 -90 monetary -79 61 money -61 205 monitor 56 -76 monitoring 61 18
    monk 43 -72 monopoly -23 170 monster 12 -32 monte 88 -73 month 232 83 monthly 118 49 monument 8 -66 moo 54 88
    mood -122 -48 moody 3 -3 moon 75 -54 moral -212 57 moratorium 48 166 more 56 119 moreover -72 59 morning 63 -61
    morocco 21 26 mortality 19 77 mortar 108 -10 mortgage 5 117 mosque 43 -57 moss 59 -86 most 11 5 mostly 38 -13
    moth 157 -99 mother -58 -95 motion 31 -31 motivated -149 115 motivation -204 1 motive -44 17 motor 94 -26
    motorcycle 105 -56 mound 31 -118 mount 71 -70 mountain 97 -85 mountainous 104 -8 mounted 90 -87 mounting -2 123
    mourn -110 14 mourning 1 -16 mouse 37 -96 mouth 22 -68 move -36 -52 movement -73 7 movie -58 -43 moving -43 -78
    mph 64 -21 much -120 82 mud 77 -16 multimedia -64 -82 multinational -64 99 multiple 67 -61 municipal 112 37
    municipality 144 -32 murder 67 86 murdered 57 57 murphy 1 -75 muscle -23 -51 museum 12 -123 music -46 -97
    musical -55 -108 musician 4 -58 must -105 15 mutual -118 68 mysterious 45 -41 mystery -10 -67 myth -111 61
    naked 19 -58 name 83 -137 namely -55 -18 names 88 -39 naming 32 3 narrative -106 -140 narrow 7 -57
    narrowly 36 25 nation -198 119 national -11 39 nationalist 11 56 nationality 29 24 nationally 19 6
    nationwide 69 101 native 47 -64 natural -42 23 naturally -102 -43 nature -107 -51 naval 85 -40
    navigation 32 -68 navy 78 -19 nazi 23 104 near 123 -74 nearby 152 -130 nearest 106 -76 nearly 40 90
    necessarily -148 9 necessary -191 32 necessity -244 37 neck 58 -95 nee 24 55 need -301 -18 needed -133 32
    needs -174 33 negative -52 59 negotiate -50 32 negotiation -99 -29 negotiator 4 -7 neighbor -49 26
    neighborhood -7 -81 neighbour 33 77 neither -121 7 nelson -27 -60 nephew 50 -26 nerve 0 4 nervous -134 -23
    nest 68 -80 net 39 98 network 3 -46 neutral -6 4 never -66 78 nevertheless -110 7 new -48 111 newly 20 -39
    news 20 -47 newspaper 81 47 newt -52 34 newton 77 -103 next -29 -77 nice -125 -115 nick 14 -16 nickname 13 -32
    night 72 -118 nightmare -112 17 nine 113 4 ninth 26 -44 no -50 37 noble -44 -29 nobody -167 33 noise -3 -5
    nominated 28 -37 nomination -9 1 nominee -28 26 non -18 123 none -51 20 nonetheless -140 22 nonprofit -38 32
    noon 87 -84 nordic 32 -49 normal -15 -50 normally 43 -87 north 97 -38 northeast 114 -53 northeastern 131 -7
    northern 117 -7 northwest 121 -35 northwestern 124 -20 nose 33 -68 not -86 30 notable 40 -116 notably -17 4
    note -6 -63 noted -2 -28 nothing -185 35 notice -2 -65 noticed -27 -84 notion -212 56 notorious 71 50
    nova 98 -40 novel -17 -69 novelist 0 17 now -94 22 nowhere -138 3 nuclear -32 131 number -5 75 numbers 10 21
    numerous 53 -38 nurse 32 -5 nursing 40 -4 nutrition -47 14 nuts -64 -44 oak 68 -123 oath -3 11 object -11 -73
    objective -162 -17 obligation -92 92 observation 75 -108 observatory 157 -90 observe -36 -83 observed 55 -99
    observer 20 -47 obstacle -108 12 obtain -8 39 obvious -164 -12 obviously -254 -21 occasion -98 -117
    occasional 29 -55 occasionally 19 -124 occasions 24 -69 occupation -41 106 occupied 55 13 occupy 11 -20
    occur 54 -40 ocean 65 -60 odd -88 -87 odds -110 50 off 18 7 offense -101 27 offensive -57 34 offer -4 82
    offering -48 11 office 14 46 officer 43 -5 official 147 76 officially 78 -10 offset -16 113 offshore 62 65
    often 49 4 oil 28 172 old 6 -76 older -7 -26 olive 29 -88 on 2 -30 once -52 15 one -13 -20 ongoing -46 24
    online -4 -18 only -125 -72 open 20 -24 opened 65 -89 opener 9 -61 opening -16 -86 openly -80 61 opera 34 -98
    operate 20 -3 operating 66 41 operation 70 -14 operational 28 -30 operations 31 36 operator 78 -34
    opinion -72 34 opponent 2 69 opportunity -282 -22 oppose -105 174 opposed -67 130 opposing -88 69
    opposite 8 -122 opposition 26 109 optical 36 -70 optimism -147 61 optimistic -152 -2 option -55 38
    optional 15 -105 oracle 38 -22 oral 26 -53 orange 102 -58 orbit 122 -67 orchestra 42 -124 order -22 89
    ordered 122 60 ordering 56 92 ordinary -123 19 ore 122 42 organ 27 -41 organic -7 10 organisation 12 46
    organised 12 -36 organization -58 47 organize -68 -7 organized -29 -28 organizer 11 -62 organs 1 12
    orientation -10 -72 oriented -121 -37 origin 71 -19 original 28 -110 originally 120 -114 orthodox -12 -40
    otch -40 0 other 82 -15 otherwise -99 13 ottoman -13 15 ounce 36 30 oust -4 158 ouster -12 133 out 6 26
    outbreak 92 122 outcome -109 -13 outdoor 37 -121 outer 78 -112 outfit 58 -79 outgoing 2 55 outlawed 45 113
    outlined -42 -11 outlook -48 7 output 88 78 outrage -89 116 outright -1 176 outside 47 -62 outskirts 143 -51
    outspoken -53 68 outstanding -62 -1 oval 88 -194 oven 65 -60 over 33 16 overall -72 -28 overcome -195 65
    overhaul -72 79 overhead 100 -25 overlooking 47 -130 overnight 93 13 overseas -4 79 oversee -2 17
    oversight -71 73 overthrow -66 147 overtime -1 63 overturn -5 102 overturned 92 63 overview -38 -152
    overwhelming -145 99 overwhelmingly -34 96 own -72 95 owned 79 38 owner 42 9 ownership -17 66 oxford 60 -107
    oxygen 62 50 pace -74 -15 pacific 45 -42 pack 33 -79 package -40 22 packed 37 -114 pact -36 138 pad 86 -19
    page 45 -107 paid 9 90 pain -115 20 painful -182 30 paint 24 -75 painted 56 -152 painter 40 -119
    painting 8 -111 pair 73 -127 palace 75 -120 pale 92 -107 palm 80 -93 pan 47 -46 pandemic -28 117 panel 58 -37
    panic -69 70 pants 34 -88 paper 79 -25 papers 79 -8 par -4 -4 para 62 36 parade 40 -122 paradise -7 -73
    parallel 29 -116 paramilitary 79 60 paramount -46 -45 parent -22 46 parish 81 -57 park 52 -149 parked 101 -53
    parking 63 -64 parliament 65 108 parliamentary 54 42 parole 71 68 part -33 -19 partial 82 62 partially 45 15
    participate -67 -31 participating 6 29 participation -81 66 particular -93 -42 particularly -133 6
    partisan -67 59 partly -48 54 partner -33 8 partnership -104 3 parts 61 -9 party 14 48 pass 16 -45
    passage -38 -7 passenger 129 -23 passing -7 -24 passion -206 -47 passionate -200 -50 passport 72 21 past -55 68
    pastor -28 -36 pat -51 -20 patch 48 -66 patent 58 57 path -63 -68 patience -224 21 patient -6 17 patriot -56 79
    patriotic -118 8 patrol 109 -35 patron -8 -49 pattern 26 -82 pay 58 219 paying -65 143 payment 20 117
    payroll 27 156 pct 93 57 peace -183 -39 peaceful -94 -29 peacefully -94 -16 peacekeeping -47 68 peak 98 -23
    peaked 65 45 pearl 34 -83 peer -6 49 pen 87 15 penalty -4 53 pending 90 18 peninsula 24 -71 penny -6 38
    pension 2 209 pentagon 37 44 people -86 222 peoples -134 1 pepper 24 -25 perceived -144 101 percent 142 267
    percentage 75 106 perception -184 32 perfect -110 -117 perfectly -148 -140 perform -10 -98 performance -30 -127
    performer -13 -79 performing -10 -68 perhaps -153 -30 period -8 -17 permanent 4 -6 permanently 33 51
    permission 60 1 permit -19 57 perry 10 -51 persecution -59 111 persistent -5 114 person -62 -58 personal -85 -7
    personality -70 -81 personally -138 30 personnel 37 16 perspective -217 -89 persuade -108 89 peso -14 116
    pet 58 14 petition 43 68 petroleum 45 117 petty -21 44 pharmaceutical 43 113 phase 5 -48 phenomenon -46 6
    philosophical -105 -51 philosophy -118 -42 phoenix 51 -79 phone 47 -21 photo 62 -131 photograph 87 -143
    photographer 69 -91 photography -6 -131 phrase -78 -14 physical -56 -67 physically -132 -48 physician 60 -23
    physics 17 -59 pianist -3 -76 piano 1 -140 pick -34 -71 picking -37 -31 pickup 39 -46 picture -57 -102
    pie -10 -36 piece -44 -122 pierce -29 -54 pig 79 44 pile 33 11 pilgrimage 16 -22 pilot 99 -22 pin 62 -50
    pinch -78 19 pine 58 -85 pink 82 -105 pioneer -4 -20 pipe 114 -21 pipeline 64 77 piracy -31 88 pistol 90 -76
    pit 81 -40 pitch -29 -88 pitched -43 -40 pitcher -23 -7 pitching -103 -17 pizza 12 -49 place -8 -140
    placed 119 -96 placement 79 -93 plain -33 -71 plan 12 -24 plane 112 -52 planet 24 -11 planned 57 -14
    planning -41 10 plant 152 21 plantation 39 -11 planted 108 -14 planting 57 16 plastic 86 -57 plate 28 -111
    plateau 86 -29 platform -11 -108 platinum 26 40 play -118 -137 played -39 -109 player -36 -89 playing -102 -86
    playoff -40 -55 plaza 13 -115 plea -34 54 pleasant -77 -161 please -123 -28 pleased -216 -47 pleasure -150 -84
    pledge -97 161 pledged -56 155 plenty -150 -35 plight -137 84 plot 18 -41 plug -4 64 plunge 33 121 plus 35 -2
    pneumonia 112 -83 pocket 53 -36 podium 0 -152 poem -2 -94 poet 2 -31 poetry -63 -87 point 28 -54 pointed 9 -55
    poised -42 9 poison 53 118 poisoning 149 106 polar 122 -23 pole 108 -104 police 125 48 policeman 82 14
    policy -225 60 polish 39 29 political -59 81 politically -129 94 politician 19 71 politics -139 47 poll 79 75
    polls 37 60 pollution 71 147 pond 85 -100 pool 39 -91 poor -42 136 poorly -37 5 pop -31 -30 pope -44 -68
    popular -16 -15 popularity -54 59 populated 54 9 population 93 140 populous -5 88 pork 28 72 port 90 -42
    portable 14 -61 porter 28 -93 portfolio -24 13 portion 61 -33 portrait -3 -115 portrayed -51 -41 pose -58 27
    posed -25 34 position -94 -63 positive -75 -13 possession 31 51 possibility -72 74 possible -58 7
    possibly -4 38 post 57 -5 postal 70 96 posted 133 -3 posting 79 39 postwar -100 99 pot 31 55 potential 14 88
    potentially -44 135 potter 25 -63 poultry 97 96 pound 66 86 pour -13 47 poverty -30 168 powder 114 -8
    power 9 102 powered 83 -39 powerful -67 12 practical -171 -74 practically -141 54 practice -54 -55
    practiced -75 -65 praise -143 10 pray -118 -83 prayer -63 -99 precedent -129 81 precious -120 6
    precise -20 -104 precisely -105 -51 precision -27 -7 predecessor -13 43 predict -42 47 predominantly 40 -22
    prefecture 145 -39 prefer -102 -10 preference -29 30 preferred 19 -16 pregnancy 47 41 pregnant 44 42
    preliminary 144 -30 premature -48 82 premier 39 1 premiere 63 -119 premiership 51 -45 premises 81 -58
    premium 14 47 preparation -44 -95 prepare -154 -52 prepared -66 -52 prescription -11 126 presence -44 3
    present -14 -74 presentation -23 -178 preservation -93 -42 preserve -122 2 preserved 11 -119 presidency -32 62
    president 57 208 presidential 50 -11 press 10 -28 pressed -59 -16 pressing -115 12 pressure -47 80
    prestigious 45 -46 presumably -11 -21 pretty -220 -52 prevent -45 124 prevention -31 68 previous 87 34
    previously 132 1 prey 15 -46 price 2 71 pricing -32 70 pride -192 -20 priest 53 -6 primarily 7 -63
    primary 64 -57 prime -8 61 prince 31 -25 princess 51 -79 principal 54 -60 principle -66 25 print 25 -61
    printing 45 20 prior 71 -43 priority -120 58 prison 106 121 prisoner 47 38 privacy -99 44 private 59 61
    privately 6 21 privatization -57 185 privilege -89 55 prize -2 -7 pro -38 44 probability 3 11 probably -65 -6
    probation 103 39 probe 116 71 problem -15 19 procedure 20 2 proceed -55 -41 proceedings 14 -10 proceeds -5 43
    process -106 -9 processing 47 17 proclaimed -65 37 produce 19 26 producer 65 20 product -48 23 production 65 81
    productive -161 40 productivity -52 138 profession -142 15 professional -36 -69 professor 23 -45 profile 35 -56
    profit 57 132 profitable -76 76 profits -25 166 profound -250 24 program -86 52 programme 4 5
    programming -36 -71 progress -214 -13 progressive -58 4 prohibited 52 83 project 2 22 projected 59 73
    proliferation -66 103 prolonged -10 88 prominent 51 -56 promise -208 143 promising -113 68 promote -170 -7
    promotion -72 0 promotional 9 -50 prompt -94 68 prompting 39 120 promptly -28 40 prone 21 50 pronounced 40 -86
    proof -59 54 propaganda -43 74 proper -58 -85 properly -71 -44 property 5 59 prophet -18 4 proportion -5 112
    proposal -24 114 propose -201 108 proposition -86 122 prosecution 17 61 prosecutor 96 78 prospect -145 69
    prospective 48 -11 prosperity -165 53 prosperous -168 8 prostitution -3 122 protect -171 166 protected 4 -2
    protection -10 126 protective 10 -21 protein 64 -52 protest 67 61 protestant 7 35 protester 95 -3
    protocol 22 18 prototype 87 -107 proud -220 -44 prove -153 75 proved -113 21 proven -114 116 provide -29 -29
    providence -14 -84 provider 25 26 province 102 37 provincial 103 7 provision -43 127 provisional 100 12
    provisions -43 122 provoked -47 103 proximity 13 -96 psychiatric 74 -3 psychological -70 11 psychology -54 -53
    public -138 123 publication 59 -7 publicity -58 31 publicly -24 70 publish 8 54 published 80 -44
    publisher 21 10 publishing 6 10 puck -13 -56 pull -69 40 pulling -53 38 pullout 11 62 pump 29 101 punch -14 -26
    punish -100 197 punished -75 135 punishment -107 118 punk -25 -40 pupil 117 10 purchase 38 54 purchasing -1 131
    pure -105 20 purely -101 -11 purple 90 -93 purpose -102 -126 pursue -140 45 pursued -77 0 pursuing -127 71
    pursuit -104 -7 push -93 110 pushing -101 103 put -104 110 putt -50 -54 putting -142 59 quake 59 24
    qualification 24 -57 qualified -12 -20 qualifier 51 -3 qualify -7 40 qualifying 27 -71 quality -98 -29
    quantity 16 26 quantum -5 -15 quarter 51 -19 quarterback -43 -16 quarterly 71 39 quarters 46 -14
    quartet -46 -112 queen 14 -101 quest -108 -24 question -110 86 questionable -28 55 questioning 1 -6
    quick -122 -44 quickly -90 -12 quiet -96 -89 quietly -90 -38 quit -20 113 quite -171 -65 quota 67 142
    quote -4 -8 rabbi -5 -14 race -5 -95 racial -49 50 racing 9 -104 racism -118 89 racist -46 101 radar 94 -31
    radiation 129 24 radical -69 66 radio 44 -19 radioactive 130 68 rage -73 11 raid 120 34 rail 68 -9
    railroad 63 -28 railway 91 -126 rain 112 -64 rainbow 28 -73 rainfall 142 -1 raise -70 144 raised 33 66
    raising -22 123 rally -38 -23 ram 5 12 rampant -11 171 ranch 74 -87 rand 22 63 random 49 -30 randy 12 -26
    range 71 -54 ranging 55 17 rank 83 36 ranked 24 3 ranking 57 14 ransom 29 72 rap -30 -3 rape 71 117 raped 64 52
    rapid -47 -3 rapidly -60 32 rapper 74 -31 rare -5 -58 rarely -8 -49 rate 56 114 rates 11 101 rather -166 -5
    ratified 12 82 rating 43 60 ratio 67 29 ravaged -28 98 raw -43 36 ray 37 -53 rbi 43 26 reach -43 46
    reaching -25 31 react -131 -6 reaction -54 -5 reactor 108 54 read 38 -34 reader -55 -123 readily -71 -6
    readiness -97 17 reading -10 -78 ready -124 -44 real -120 25 realistic -180 -59 reality -162 -4 realize -297 20
    realized -209 -2 really -310 -18 rear 50 -129 reason -115 54 reasonable -146 37 rebel 77 54 rebellion -8 103
    rebound -46 15 rebuild -163 101 rebuilding -167 52 recall 40 122 receive 42 41 received 83 22 receiver 12 -61
    recent -16 62 recently 47 17 reception -8 -132 recession -60 141 recipe -22 -76 recipient 15 27
    recognised -18 -10 recognition -114 13 recognize -159 71 recognized -60 -21 recommend -90 3
    recommendation 29 33 reconciliation -190 5 reconnaissance 118 -79 reconstruction -95 46 record 134 80
    recorded 111 -58 recording 44 -21 recount 57 11 recover -68 87 recovered 74 -6 recovering -20 31
    recovery -88 21 recreation 3 -103 recreational 18 -38 recruit -23 40 red 71 -108 reduce -88 127 reduced 45 105
    reducing -44 150 reduction -8 123 reed 10 -38 refer 46 -97 referee 5 -6 reference 40 -48 referendum -4 125
    refinery 93 74 reflect -128 -19 reflected -91 -4 reflecting -44 -5 reflection -136 -71 reform -133 95
    reformed -57 3 refrain -79 50 refuge 25 40 refugee 62 66 refusal 2 124 refuse -39 125 regain -126 40
    regard -193 49 regardless -107 1 regime -98 179 regiment 77 -83 region -14 3 regional 48 10 register 106 -17
    registered 151 72 registration 109 23 regret -178 66 regular 54 -91 regularly 71 -69 regulate -55 94
    regulated -18 79 regulation -64 66 regulatory -43 72 rehabilitation -13 -9 reign -37 1 reigning -28 -34
    reinforce -139 24 reinforced -56 -26 reject -86 180 rejected 16 125 rejection -55 139 related 28 -28
    relation -20 -29 relations -120 18 relationship -117 -30 relative -6 -7 relatively -12 -8 relaxed -151 -73
    relay 27 -115 release 80 -126 releasing 32 31 relegation 54 -22 relevant -101 -46 reliable -50 24
    reliance -74 154 relief -79 47 relieved -128 -40 religion -130 19 religious -55 51 relocated 78 -85
    reluctant -87 78 rely -106 68 remain -41 38 remainder 74 -30 remaining 45 -14 remains -14 -18
    remarkable -147 -62 remember -195 -42 remind -227 -14 reminder -169 -29 remote 56 -30 removal 70 95
    remove 51 37 removed 99 -18 renew -89 135 renewable -17 130 renewal -73 55 renewed -70 100 renovation 2 -33
    renowned 8 -103 rent 12 86 rental 65 14 reopen 1 28 repair -3 8 repeat -51 15 repeated 16 42 repeatedly 1 86
    replace 0 34 replacement 56 -35 replacing 0 12 reply -33 -4 report 90 41 reported 162 73 reportedly 124 -71
    reporter 64 -34 reporting 44 72 represent -57 -32 representation -33 -20 representative 31 -52
    represented 9 -44 republic 23 50 republican -13 56 reputation -138 58 request 24 16 requested 75 15
    require -60 -5 required 13 -2 requirement 25 97 rescue 7 -30 rescued 82 24 research 62 88 researcher 73 -111
    reservation 43 16 reserve 80 20 reserved 5 -71 reserves 23 124 reservoir 110 -7 residence 127 -97
    resident 101 -50 residential 77 -32 resign 20 162 resignation 8 60 resist -164 93 resistance -16 64
    resistant -18 63 resolution -68 39 resolve -128 73 resolved -129 6 resolving -130 40 resort 46 -52
    resource -29 6 respect -235 33 respected -128 -2 respectively 154 -46 respects -148 -15 respiratory 89 16
    respond -121 75 response -90 5 responsibility -157 114 responsible -59 -24 rest -33 -44 restart -41 37
    restaurant 66 -97 restoration -74 -29 restore -148 97 restraint -136 33 restrict -39 129 restricted 73 2
    result 22 -2 resume -21 2 resumption -39 31 retail 38 7 retailer 31 25 retain -77 14 retained 41 -69
    retaliation 31 158 retire -38 47 retired 61 -9 retirement -28 79 retiring -36 20 retreat -23 -35
    retreated 66 24 return -32 0 returning -6 -35 reunification -101 13 reunion 3 -120 reveal 11 -31
    revealing -7 -9 revenge -80 59 revenue 16 132 reverse -55 62 reversed 9 47 review -65 5 revised 86 38
    revision 22 35 revival -94 -76 revive -151 100 revived -72 27 revolt -12 135 revolution -112 50
    revolutionary -68 33 reward -105 99 rhetoric -115 65 rhythm -114 -116 rice 8 3 rich -100 42 rick -8 -42
    rid -182 188 ride -37 -134 rider 57 -60 ridge 84 -132 riding 17 -92 rifle 65 -61 rift -9 44 right -60 18
    rim 65 -73 ring 61 -87 ringgit 25 107 rings 13 -89 riot 75 -5 ripped 28 -11 rise 87 142 risen 60 116
    rising 8 149 risk -73 120 risky -88 93 ritual 2 -69 rival 56 56 rivalry -88 -26 river 103 -71 road -64 -102
    roads 42 4 roadside 98 -7 rob -28 -5 robbery 57 45 robin 58 -77 robot 24 -87 robust -98 16 roc -9 11
    rock 45 -58 rocket 110 19 rocky 47 -59 rod 21 -30 role -110 -8 roll -36 -34 rolled 33 -31 roller 17 -104
    rolling 29 -22 roman 23 -31 romance -46 -57 romantic -102 -62 roof 57 -106 rookie 0 -12 room -4 -144
    rooms 45 -122 root -44 4 roots -85 -32 rose 109 52 roster 0 -75 rotation 23 -85 rouge 72 62 rough -13 -81
    roughly 109 4 round 20 -82 rounded 94 -110 roundup 21 22 route 71 -78 routine 25 -60 routinely 76 74
    rover 116 -103 row 48 -20 royal 97 -72 rubber 63 14 rubble 44 -4 rugby -7 -51 ruined -89 57 rule -27 154
    ruled 25 111 ruler -2 45 ruling 23 115 run 42 -84 runner 37 -35 running 1 -28 runoff 143 94 runway 131 -115
    rupiah 45 115 rural -13 48 rush -72 19 rushed 24 -5 rushing -24 59 ruth -16 -10 sacked 65 98 sacred -23 -58
    sacrifice -187 24 sad -166 -25 safe -139 -11 safeguard -162 103 safely 15 -48 safety 19 -13 sail 63 -117
    sailing 12 -135 saint 68 -102 sake -259 35 salad -10 -86 salary 36 98 sale 60 53 sales 54 88 salmon 29 18
    salt 35 -37 same 4 -20 sample 144 -74 sanctuary 3 -55 sand 60 -54 sandy 29 -88 sang -7 -78 satellite 154 -14
    satisfaction -144 21 satisfied -178 13 satisfy -178 94 sauce 10 -70 saudi 22 93 save -98 125 saved -79 78
    saving -154 95 savings -53 164 saw -31 -17 say -350 88 saying -75 98 scale 18 32 scandal 48 123 scare -33 111
    scared -174 64 scary -162 -30 scattered 105 -44 scenario -73 28 scene 19 -128 schedule 52 -122
    scheduled 121 -98 scheme -5 90 scholar -2 -31 scholarship -54 -25 school 99 -34 science -128 -34
    scientific -25 4 scientist 55 86 scope -94 3 score -22 -54 scoreboard -5 -107 scorer 8 -19 scores 59 14
    scoring -16 -37 scout 29 -98 scrap 26 146 screaming -53 -24 screen 16 -133 screening 77 -46 screenplay -23 -62
    script -34 -92 scrutiny -16 66 sculpture 20 -149 sea 87 -2 seal 90 -47 sealed 81 -31 search 35 -52
    searching -8 -33 season 34 -86 seasonal 105 -43 seat 79 -18 seated 26 -154 seats 53 2 sec 38 -8 second 54 -90
    secondary 64 -72 secret 24 31 secretary -17 -8 secretly 33 47 sect 96 29 sectarian -18 85 section 89 -96
    sector -16 96 secular -98 47 secure -128 31 security 8 22 see -50 -91 seed 28 1 seeded 31 -40 seeing -151 -17
    seek -31 -5 seeking -51 114 seem -173 -17 seemingly -121 -10 segment 58 -98 seize -42 116 seizure 103 131
    select 10 -101 selected 70 -116 selection 6 -119 self -131 58 sell -26 60 seller 25 49 selling -8 94
    semi 41 -31 semiconductor 68 18 semifinal 38 -93 seminar -5 -87 seminary 53 -69 sen 54 102 senate 3 -2
    senator 24 21 send -96 94 sending -3 88 senior 46 -18 sense -251 -22 sensitive -38 16 sensitivity -67 -50
    sent 84 19 sentence 55 16 sentiment -87 68 separate 97 1 separated 98 -117 separately 120 -47 separation -24 29
    separatist 40 77 sequel -54 -44 sequence 45 -134 sergeant 84 -41 serial 92 -21 series 23 -66 serious -67 82
    seriously -96 76 servant -19 32 serve -44 -134 server 48 -80 service -60 -22 services 3 7 serving 14 -14
    session 35 -70 set 44 -58 setback -93 86 setting -20 -46 settle -23 83 settled 16 10 settlement 26 54
    settling -25 45 seven 103 11 seventh 31 -45 several 102 -62 severe 21 80 severely -19 94 sex -20 38
    sexual -31 48 sexually 15 32 shadow 6 -43 shake -139 11 shaken -122 55 shaking -84 -48 shall -97 -12
    shallow 23 -56 shame -192 100 shanghai 95 -42 shape -98 -153 shaped -7 -129 share 44 18 shared -95 -74
    shareholder -2 103 sharing -78 27 shark 40 -39 sharp -10 -2 sharply 30 101 shattered -69 6 shed 54 46
    sheep 77 24 sheer -110 33 sheet 47 -47 sheik -11 17 sheikh 24 -5 shell 103 6 shelling 84 53 shelter 19 -2
    sheriff 104 -47 shield 31 9 shift -86 -17 shifting -99 25 shin 83 47 ship 86 -13 shipment 116 78 shipping 64 51
    shirt 48 -73 shock -89 40 shocked -144 30 shoe 69 -49 shoes -13 -67 shook -47 -20 shoot -1 -27 shooting 47 -56
    shootout 56 -10 shop 25 -87 shopping -5 -85 shore 24 -30 short 57 -1 shortage -5 131 shortly 73 -64 shot 55 -18
    shoulder -7 -62 shouted -47 17 shouting -57 13 show -65 4 showcase -116 -124 showdown -20 -25 showing 6 -12
    shrine 40 -37 shrinking -29 149 shut 79 105 shuttle 61 -82 shy -49 13 sick -71 71 side 4 -63 siege 10 9
    sierra 34 31 sight -102 -90 sign -22 54 signal 4 -94 signature 0 -106 signed 33 11 significance -100 -70
    significant -29 -1 significantly -35 70 signing -21 -3 silence -45 17 silent -4 -54 silicon 35 -18 silk 57 -98
    silva 58 38 silver 53 -78 similar 47 -68 similarly -40 -50 simple -167 -110 simply -136 11
    simultaneously -28 -72 sin -49 73 sing -69 -80 singer 38 -49 singing -60 -125 single 24 -48 singles 18 -59
    sink 0 39 sinking 13 81 sir 0 -58 sister -15 -100 sit 21 -177 site 125 -100 sitting 4 -103 situated 101 -144
    situation -152 -31 six 100 3 sixteen 127 -51 sixth 47 -36 size 47 -74 sized 59 -42 skating -19 -103
    skeptical -166 67 ski 71 -98 skiing 6 -90 skill -163 -63 skilled -93 17 skin 27 -66 skipper 31 -8 skull 97 -97
    sky 43 -70 slain 87 1 slalom 56 -126 slam -26 -15 slash 28 178 slashed 95 145 slaughter 15 113 slave -10 53
    slavery -115 111 slaying 87 27 sleep -46 -62 sleeping 9 -75 slide 29 -6 slight 41 -29 slightly 50 -36
    slim -37 -12 slip 28 -11 slogan -92 6 slope 70 -78 slot 51 -71 slow -134 8 slowdown -40 96 slower -27 -11
    slowing -81 94 slowly -63 -54 sluggish -77 74 slump -24 109 small 102 -78 smaller 69 -13 smart -155 -53
    smashed 52 8 smell -64 -20 smile -129 -92 smiling -86 -129 smith -16 -61 smoke 74 3 smoking 37 89
    smooth -88 -140 smuggling 41 144 snake 61 -55 snap 5 16 snow 90 -46 so -68 24 soap 55 -31 soaring -6 126
    soccer -24 -22 social 64 96 socialist -37 107 society -112 -11 sodium 66 31 soft -19 0 software 3 -35
    soil 33 27 solar 100 -13 sold 70 20 soldier 46 12 sole 35 13 solely -51 11 solid -76 -49 solidarity -149 62
    solo 35 -107 solution -118 18 solve -163 50 solved -109 7 solving -142 5 some -36 31 somebody -189 9
    somehow -218 4 someone -111 10 sometime 27 -60 sometimes -52 -69 somewhat -73 -47 somewhere -60 -50 son 50 -48
    song -6 -93 songwriter 10 -34 soon -94 -17 sooner -159 34 sophisticated -101 -10 sophomore -10 -72 sore -30 -36
    sorry -231 23 sort -211 -27 sought -23 97 soul -119 -66 sound -185 -86 soundtrack -12 -107 soup 3 -48
    source 36 27 south 46 -59 southeast 63 -36 southeastern 100 -28 southern 88 -7 southwest 138 -79
    southwestern 116 -43 sovereign -78 97 sovereignty -105 73 soviet 0 108 spa 84 -88 space -45 -9
    spacecraft 105 -44 span 18 -87 spare -86 33 spark -80 75 speak -95 -67 speaker 34 -69 speaking -29 -57
    special -7 -98 specialist 51 -72 specialized 45 -68 specially 53 -137 specialty 59 -48 species 76 -58
    specific -16 -51 specifically -25 -26 specified 81 -35 specify 26 4 spectacular -41 -62 spectrum -21 -30
    speculation -10 92 speech -72 -49 speed -35 -57 speedway 91 -129 spell 10 -7 spelling 32 -17 spend -57 42
    spending 29 109 spent 25 26 spike 63 24 spill 50 96 spin -25 -62 spirit -178 -57 spirits -72 -7
    spiritual -123 -38 spite -164 61 split 27 -38 spoke -25 -74 spoken -23 -70 spokesman 59 -44 spokeswoman 70 -15
    sponsor -11 20 sponsorship -13 62 sport -66 -19 sporting -6 -68 spot 48 -109 spotlight -87 -17 spots 68 -87
    spotted 160 -120 sprawling 72 5 spray 108 -7 spread 0 33 spreading -45 98 spring 51 -77 sprint 30 -60
    spur -73 54 spy 60 80 spying 40 148 squad 25 -56 squadron 101 -76 square 86 -107 squeeze -78 88
    stability -139 40 stabilize -128 100 stable -78 -10 stadium 9 -93 staff -34 -92 stage 28 -118 staged 56 -10
    staging 18 -7 stake -12 34 stakes 22 -43 stamp -4 62 stance -118 37 stand -121 -82 standard 34 -49
    standing -26 -64 standoff 21 34 star 44 -37 stark -80 -34 starred 53 -89 start -9 -26 starter 7 -40
    starting -14 -65 state 6 100 stated -42 -5 statement -38 -55 statesman -54 -22 statewide 88 65 station 110 -111
    statistical 78 -19 statistics 83 58 statue 17 -107 status -38 38 statute 13 71 stay -40 -30 stays 7 -89
    steadily -27 61 steady -56 29 steal -45 86 stealing 2 137 steam 51 -49 steel 45 14 steep 47 10 steering -26 -57
    stem 33 90 step -148 -28 steps -92 -39 sterling -9 0 stern 20 -28 stick -98 -50 stiff -6 28 still -30 -44
    stimulate -127 87 stimulus -95 85 stint 56 -39 stir -52 6 stock 40 52 stocks 15 93 stole 21 92 stomach 20 -22
    stone 43 -123 stop -81 72 stopped 11 29 stopping -82 25 stops 6 -58 storage 91 -21 store 55 -79 storm 62 -90
    story -60 -104 straight -15 -45 strain 18 14 strained -50 27 strait -10 -56 straits -21 -21 stranded 91 36
    strange -108 -85 strategic -98 -31 strategist -9 4 strategy -181 21 straw 35 -9 streak -32 6 stream 74 -34
    street 26 -108 strength -230 -19 strengthen -199 83 strengthened -78 48 strengthening -157 52 stress -61 -12
    stressed -151 8 stretch -10 -62 stretched -38 -56 stretching -47 -33 stricken 27 104 strict -28 47
    strictly -49 -19 strike 58 65 striker 37 -22 striking -11 -8 string 51 -23 strings -15 -83 strip 73 111
    stripped 33 49 stroke 56 -25 strong -139 -14 stronger -231 48 stronghold 119 18 strongly -89 44 struck 23 22
    structural -55 -1 structure -30 -100 struggle -200 57 struggling -95 64 stuck -29 -12 student 72 12
    studied 50 -100 studio 37 -137 study 107 -70 studying -4 -64 stuff -162 -25 stunned -92 4 stunning -65 -27
    stupid -181 82 style -74 -128 sub 108 35 subcommittee -22 0 subject -16 -27 submarine 108 1 submit 50 31
    subsequent 59 -2 subsequently 105 -36 subsidiary 114 58 substance -6 22 substantial -81 70 substantially -60 92
    substitute -6 -23 subtle -125 -95 suburb 132 -79 suburban 55 -69 subway 85 -22 succeed -162 42 success -147 4
    successful -85 -32 successfully 9 -2 succession 7 -24 successive 45 28 successor -3 0 such 26 74 sudden -66 32
    suddenly -81 -21 sue 12 106 suffer -72 120 suffering -69 97 sufficient -75 61 sugar -2 48 suggest -36 -18
    suggestion -80 42 suicide 69 83 suit 33 -3 suitable 1 -109 suite 31 -149 suited -127 -129 sultan -27 -36
    sum 16 39 summary 53 -60 summer 113 -27 summit 17 -58 sun 77 -92 sunny 25 -143 sunset 34 -128 sunshine -24 -49
    super -36 -67 superintendent 48 -39 superior -35 -42 supermarket 63 21 supervision -4 47 supervisor 103 -53
    supplier 51 100 supply 43 160 support -119 43 supported -51 39 supporter -42 32 supporting -78 58
    supportive -207 -5 supposed -81 4 supposedly -48 24 supreme -33 13 sure -149 -11 surely -250 31 surface 95 -98
    surge -13 126 surgeon 58 -80 surgery 35 -69 surgical 66 -35 surging 12 147 surname 115 -81 surplus 24 175
    surprise -67 -9 surprised -155 -7 surprising -137 -12 surprisingly -111 -39 surrender -22 46 surrounded 73 -110
    surveillance 70 12 survey 123 5 survival -80 25 survive -72 20 surviving 61 -61 survivor 25 14 suspect 67 24
    suspected 152 111 suspend 2 157 suspended 124 52 suspension 38 10 suspicion 39 45 suspicious 53 7
    sustain -182 74 sustainable -150 12 sustained -33 -14 swap 33 72 sweep 20 5 sweeping -77 87 sweet -60 -64
    swept 25 59 swift -128 1 swiftly -99 59 swim 19 -116 swimming 31 -104 swine 81 72 swing -78 -78 switch 6 -34
    switching -10 -19 sword -10 -94 sworn 35 24 symbol -83 -30 symbolic -77 -26 sympathetic -115 -15
    sympathy -177 76 symphony 30 -93 synagogue 24 -69 syndicate 37 -5 syndrome 44 -3 system -46 2 systematic -15 76
    table 8 -156 tackle -103 34 tactical -53 -49 tactics -79 37 tag 34 -19 tail 127 -96 tainted 44 166 take 69 -101
    taken 5 -31 takeover 40 121 taking -47 17 tale -74 -74 talent -161 -36 talented -163 -54 talk -168 -56
    talking -145 -29 talks -31 -14 tall 28 -125 tally 120 24 tan 72 -40 tang 1 -45 tank 83 -14 tanker 111 65
    tap -40 34 tape 16 -69 target 78 118 tariff 16 140 task -83 -44 taste -141 -72 tax -40 225 taxi 114 14
    taxpayer -100 208 tea 28 -29 teach -142 -37 teacher -60 24 teaching -99 -55 team -34 -8 teammate 16 -67
    tear 52 49 tears -64 -37 teaspoon -4 -4 tech -38 25 technical -11 -58 technically -91 10 technique -31 -70
    technological -148 32 technology 15 42 tee 13 -68 teen -10 59 teenage 43 29 teenager 3 -12 teens -8 31
    teeth -3 -39 telecom 47 88 telegram 39 -38 telegraph 93 -10 telephone 123 -64 television 62 35 tell -133 32
    telling -113 -13 temperature 123 -73 temple 53 -112 temporarily 59 68 temporary 44 9 ten 87 -49 tend -16 -79
    tendency -120 41 tender 9 -31 tennis -49 -82 tense -25 -64 tension -59 9 tent 79 -84 tentative -48 1
    tenth 95 69 tenure -5 41 term -111 -1 terminal 120 -87 terminus 118 -95 terms -61 51 terrain 24 -86
    terrible -199 67 territorial -23 31 territory 36 95 terror -76 78 terrorism -127 104 terrorist -11 110
    terry -11 -93 test 133 111 testament -66 -68 tested 68 -20 testify 37 1 testimony 15 -21 testing 55 10
    text -6 -98 textile 57 67 thank -271 -50 thanks -156 22 thanksgiving -48 -91 that -52 37 the 0 -22
    theater -24 -101 theatre 29 -133 theatrical -38 -94 theft 58 117 theme -80 -121 then 10 -94 theological -42 -67
    theology -57 -47 theory -49 -27 therapy -44 -35 there -54 -64 thereafter 72 -91 thereby -79 82
    therefore -101 -6 thermal 109 -21 thick 65 -114 thin -2 -64 thing -186 -50 things -213 -36 think -265 64
    thinking -241 -25 third 94 96 thirteen 114 -38 thirty 79 5 this -73 -26 thorough -65 -29 thoroughly -110 -49
    though -46 -15 thought -138 -21 thousand 59 32 threat -63 153 threaten -87 177 threatened 32 129
    threatening -8 143 three 100 -22 threshold 18 85 thriller -21 -28 throat 56 -2 throne 12 -22 through -20 -29
    throughout -14 -76 throw -40 61 thrown 8 29 thrust -20 0 thus -43 -20 ticket 22 27 tide -17 48 tie -10 -75
    tied 20 -6 tier 66 -34 tiger 17 -14 tight -32 -49 tighten -46 95 tightening -43 91 tightly -32 -85 till 1 -35
    timber 33 30 time -131 22 times 6 -22 timetable -62 7 timing -81 -67 timothy 10 -31 tin 79 -11 tiny 67 -34
    tip 109 -33 tipped 125 30 tire 55 6 tired -195 -14 tissue 57 -22 title -15 22 titled -22 -105 tobacco 23 146
    today -137 76 together -103 -86 tolerance -181 55 toll 70 72 tom -10 -49 tomb 68 -102 tomorrow -192 -41
    ton 72 72 tone -83 -84 tongue 16 -70 tonight -85 -75 tons 122 114 too -281 31 tool -81 -12 top 68 -21
    topic -40 -75 topped 103 -23 torch 20 -87 tore 41 11 torn -41 -22 tornado 81 -55 torture 14 106 tortured 7 59
    toss -16 -18 total 88 15 totaled 122 90 totally -177 66 touch -130 -92 touchdown 23 -14 touched -45 6
    touching -56 -33 tough -149 12 tour 26 -77 tourism -47 61 tourist 60 -1 tournament -16 -75 tower 74 -140
    town 80 -21 township 156 -41 toxic 87 127 toy 11 -41 trace 19 -11 track 6 -113 tracked 103 -35 tracking 65 2
    trade -20 99 trademark 14 -16 trader 58 63 trading 45 68 tradition -119 -69 traditional -41 -69
    traditionally -2 -35 traffic 65 -3 tragedy -192 36 tragic -145 13 trail 35 -93 trailer 97 -90 trailing 75 -29
    train 66 -121 trained 16 -60 trainer 40 -100 training -22 -70 transaction -7 36 transactions 45 65
    transfer 40 0 transform -157 36 transformation -133 -47 transformed -108 -20 transit 50 41 transition -124 -47
    transitional -37 -2 translation -12 -78 transmission 62 0 transmitted 59 -31 transparency -168 103
    transparent -101 -3 transplant 31 22 transport 82 79 transportation 1 34 trap 31 2 trapped 48 28 trash 36 52
    trauma -31 -29 travel 22 -35 traveled 72 -93 traveling 32 -75 travelled 91 -124 travelling 69 -92
    treasure -54 -34 treasurer 50 58 treasury 34 89 treat -69 13 treated 6 -3 treatment 20 15 treaty 37 98
    tree 58 -100 trek 21 -77 tremendous -239 36 trend -74 37 trial 67 -41 triangle 39 -87 tribal 6 32 tribe 14 1
    tribunal 24 57 tribune 77 14 tribute -67 -70 trick -66 -56 tried -20 32 trigger -24 72 trillion 20 156
    trim 35 -38 trinity 51 -109 trio 30 -94 trip 12 -78 triple 46 5 triumph -132 -18 troop 35 49 troops 17 113
    trophy 11 -85 tropical 98 -74 trouble -145 20 troubled -76 87 troy 3 -20 truce 6 31 truck 98 -2 true -141 -33
    truly -277 -27 trunk 108 -105 trust -79 96 trusted -111 48 truth -192 15 try -56 70 trying -117 67
    tsunami 10 42 tube 127 -79 tucker -10 -62 tuition 8 101 tune -95 -28 tung -31 -13 tunnel 98 -34 turf 31 -47
    turkey -24 50 turmoil -88 117 turn -97 46 turnaround -115 19 turned 2 9 turner -35 -47 turning -93 12
    turnout 47 80 turnover 39 71 twelve 125 -84 twenty 101 -20 twice -7 34 twin 95 -48 twins 17 -31 twist -81 -103
    two 81 -35 tying -2 43 type 42 -82 typhoon 68 -9 typical 29 -124 typically 88 -76 ugly -132 8 ulster 28 -3
    ultimate -166 -23 ultimately -127 40 ultra 6 31 umbrella 24 8 umpire 37 8 unable -28 18 unacceptable -116 150
    unanimous -72 7 unanimously 8 57 unaware -30 -5 unbeaten -5 -38 uncertain -68 -32 uncertainty -86 65
    unchanged 73 42 uncle -35 -28 unclear 16 -8 uncomfortable -159 -32 unconstitutional -37 146 uncovered 121 51
    undated -53 -14 under 34 41 undergo 69 -40 undergraduate 56 -34 underground 78 8 underlying -80 4
    undermine -181 161 understand -269 -4 understanding -209 -28 understood -197 -30 underway 8 -70
    undisclosed 159 14 unemployed 24 126 unemployment 14 190 unexpected -78 18 unexpectedly 56 67 unfair -121 182
    unfortunate -170 9 unfortunately -194 -33 unhappy -135 43 unidentified 196 12 unification -49 5
    unified -122 -22 uniform -13 -72 unilateral -71 113 unincorporated 86 -72 union -77 44 unique -116 -150
    unit 101 -19 unite -191 40 united -92 -28 unity -184 2 universal -75 44 universe -55 -44 university 71 -57
    unknown 84 -58 unlike -46 -55 unlikely -95 45 unlimited -49 90 unnamed 167 11 unnecessary -102 135
    unofficial 107 -30 unpopular -105 152 unprecedented -100 106 unrelated 74 10 unrest 30 151 unspecified 100 92
    unsuccessful 43 31 unsuccessfully 64 58 unusual -38 -99 unusually 19 -24 unveiled 39 -21 up -34 134
    upbeat -106 -52 upcoming -6 -79 update 15 -66 upgrade -57 19 upper 103 -67 uprising 26 94 upset -116 19
    upward -3 5 uranium 63 127 urban -68 2 urge -253 34 urgency -235 4 urgent -120 46 urging -76 65 usage 51 25
    use -46 -17 used 65 -43 useful -118 -66 user 10 -65 using 34 -17 usual -25 -76 usually 67 -113 utility 54 87
    vacant 32 -38 vacation 3 -43 vaccine 55 106 vacuum -14 29 vague -94 43 valentine -59 -82 valid 40 30
    valley 68 -58 valuable -135 -10 value -84 110 valued -27 33 values -161 25 van 64 -47 variable 65 -56
    variation 48 -120 varied -25 -107 variety 3 -97 various 28 -76 vary 70 -84 varying 44 -57 vast -48 79
    vegetable 48 -6 vehicle 84 -12 venture 8 42 venue 27 -169 verbal 12 13 verdict -30 37 verge -106 82
    verify 21 64 verse -12 -85 version 30 -71 vertical 69 -111 very -193 -99 vessel 123 -44 veteran -47 3
    veto -65 122 viable -123 55 vice 39 40 victim 17 -56 victor 3 -28 victorian 18 -97 victory -69 -11
    video -5 -122 view -122 -106 viewers -57 -24 viewing -6 -114 vigorous -123 -36 villa 57 -87 village 122 -88
    vintage 21 -80 violate -55 155 violated -3 127 violation 6 115 violence -60 42 violent -9 84 virgin 30 -50
    virtually -59 77 virus 98 110 visa 39 87 visible 0 -103 vision -184 -57 visit 62 -118 visiting 39 -63
    visitor 38 -124 visual -29 -126 vital -171 48 vocal -59 -56 voice -94 -63 voiced -43 -6 volatile 17 32
    volcanic 155 -30 volcano 148 -4 volleyball 10 -98 volume 54 -9 voluntarily 27 97 voluntary -15 98
    volunteer 2 -42 vote 127 98 voter -16 139 voting 26 61 voyage 48 -74 vulnerable -87 94 wade -69 -9 wage 23 164
    wages -14 183 wait -50 -14 waiting -11 -71 wake -70 66 walk -24 -142 walker 6 -107 walking -23 -144 wall 7 -47
    want -243 40 wanted -120 22 wanting -198 62 war -41 99 ward 70 -70 warehouse 106 -29 warfare -18 32
    warm -46 -115 warming -41 90 warn -29 188 warner -18 -23 warning 47 -7 warrant 72 29 warren -3 -68
    warrior -48 -67 wartime -4 63 wary -141 88 wash 30 -50 washed 56 -25 waste -18 151 watch -59 -90
    watchdog 36 113 watching -98 -86 water 31 129 waters 77 4 wave 0 23 waving -21 -69 way -121 -47 ways -186 7
    weak -77 68 weaken -120 148 weakened -24 95 weakening -80 106 weakness -79 67 wealth -134 132 wealthy -51 56
    weapon -60 70 wear 22 -122 wearing 21 -96 weather 72 -60 web 10 -41 website 46 -87 wedding 42 -120 week 193 78
    weekend 42 -66 weekly 97 -18 weigh -25 18 weighing 39 12 weight -18 -12 weighted 68 23 welcome -145 -48
    welfare -174 162 well -190 -102 well-being -171 -13 welsh 50 -69 wen 16 -10 west 24 -83 western -6 -1
    wet 62 -67 whale 92 0 whatever -233 16 wheat 70 79 wheel 12 -122 when -42 1 where -5 -144 wherever -206 -39
    while 9 2 white 30 -37 whole -266 -28 wholesale 58 127 why -211 25 wicket -5 -37 wide 3 -79 widely 36 18
    widespread -23 159 widow 53 6 wife 37 -89 wild -7 -26 wilderness 0 -16 will -49 -7 willing -170 67
    willingness -185 43 win -79 -6 wind 55 -33 window 26 -150 wine 17 -29 wing 78 -45 winger 28 -30 wings 17 -119
    winner 25 -53 winning -69 -18 winter 63 -51 wire 69 -44 wireless -16 -25 wisdom -258 -14 wise -187 -47
    wish -216 -20 withdraw -26 129 withdrawal -21 91 withdrawn 47 84 within 8 -42 witness 21 -53 wolf 59 -47
    woman -3 34 won 13 82 wonder -199 -30 wonderful -244 -119 woo -14 63 wood 54 -119 wooden 57 -142 woods -41 -82
    word -50 -51 words -92 -65 work 37 2 worker -27 -32 workforce -4 103 working -53 -21 workplace -73 76
    works -26 -84 workshop 39 -139 world -170 -12 worldwide 41 93 worn 10 -104 worried -152 114 worry -190 111
    worse -127 95 worship -60 -93 worst -25 126 worth -32 87 worthy -176 -31 wound 25 -36 wounded 80 10
    wounding 85 43 wrap -1 -97 wrapped 37 -120 wreck 4 0 wreckage 91 -49 wrestling -19 -90 wright 4 -94
    wrist 37 -80 write -81 82 writer 1 -42 writing -73 -42 written 10 -61 wrong -148 41 wrongdoing -1 144
    yacht 88 -87 yahoo -8 31 yang 45 -40 yard 81 -108 yeah -198 -8 year 21 51 yearly 103 20 years 11 59
    yellow 126 -103 yen 40 101 yes -185 41 yesterday 3 89 yet -142 -81 yield 41 87 you -176 -34 young -23 -65
    younger -41 -32 youth -36 -24 yuan 75 122 zaire 12 94 zero 10 65 zone 28 18 zoo 77 -37
  `,
};

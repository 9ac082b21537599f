/** Log-odds that a sentence states a fact, and that a stated fact matters. */
export type Pair = readonly [fact: number, matter: number];

/**
 * Weights of check-worthiness, fitted by `npm run fit:claims` (docs/claims.md): do not edit by hand. A cue's weights
 * count by its value; `words` are followed by their weights in hundredths and share their say. `slope` and `shift` make
 * a probability of the product of the two, for texts of which 38 percent is worth checking.
 */
export const claimWeights: {
  readonly bias: Pair;
  readonly slope: number;
  readonly shift: number;
  readonly cues: Readonly<Record<string, Pair>>;
  readonly words: string;
} = {
  bias: [0.907, -1.035],
  slope: 1.007,
  shift: 0.255,
  cues: {
    measure: [0.575, 1.033],
    share: [0.347, -0.115],
    comparison: [0.175, 1.098],
    trend: [0.174, 0.687],
    superlative: [-0.008, 0.539],
    causal: [0.331, -0.056],
    actor: [0.264, 0.352],
    act: [0.351, 1.214],
    law: [0.121, 1.196],
    justice: [0.672, 0.683],
    harm: [0.344, 0.508],
    health: [0.11, 1.421],
    economy: [0.95, 0.678],
    election: [0.007, 0.12],
    war: [0.304, 0.647],
    date: [1.022, 0.783],
    attribution: [0.335, 0.504],
    negation: [-0.362, 0.839],
    generalisation: [-0.533, 0.195],
    opinion: [-1.225, 0.039],
    ideal: [-0.451, -0.278],
    belief: [-0.282, -0.053],
    prediction: [-1.125, 0.406],
    promise: [-0.333, -0.879],
    directive: [-2.519, -0.106],
    hypothetical: [-0.755, 0.822],
    self: [-1.496, -0.675],
    we: [-1.553, 1.168],
    you: [-0.89, 0.145],
    hedge: [-0.304, 0.24],
    biography: [-0.073, -0.715],
    nature: [0.202, -0.517],
    person: [0.801, -0.355],
    amount: [1.539, 1.143],
    year: [0.838, -0.291],
    age: [0.032, 0.167],
    comparative: [0.277, 0.227],
    superlativeForm: [0.421, 0.249],
    past: [2.271, -0.357],
    participle: [1.159, 0.075],
    present: [-0.246, -0.289],
    ownDeed: [-0.07, -0.525],
    plannedAmount: [-0.681, 0.342],
    name: [0.777, -0.109],
    question: [-1.217, 0.159],
    exclamation: [0.142, -0.013],
    imperative: [-0.382, 0.087],
    verbless: [0.173, -0.168],
    perfect: [0.744, 0.793],
    quoted: [-1.963, 0.035],
    short: [-0.461, -0.011],
  },
  words: `
    a.m. 12 -49 abandon -109 134 abandoned 7 37 abbey 55 -83 ability -187 15 able -98 -22 aboard 101 -63
    abolish -62 226 aboriginal 17 -4 abortion -32 87 about 50 49 above 90 -45 abroad -73 121 absence -41 13
    absent -10 -42 absolute -94 93 absolutely -243 49 absorbed -41 33 abstract -81 -85 abuse 29 148 abused -35 110
    academic -20 -22 academy 49 -88 accelerate -133 78 accelerated -47 40 accept -113 87 acceptable -105 69
    acceptance -109 47 accepted -47 49 accepting -69 129 access -41 22 accessible -60 -109 accession -27 3
    accident 103 23 accidentally 80 10 accommodate -39 -86 accompanied 74 -124 accompany 35 -136
    accompanying 55 -117 accomplish -265 -5 accomplished -184 -73 accord 12 76 accordance -50 -6 according 96 28
    account 18 68 accountability -163 111 accountable -175 113 accounting 52 142 accuracy -24 -17 accurate -41 -42
    accuse -35 276 accused 48 164 accusing 14 167 ace 32 -37 achieve -197 31 achievement -133 -13 acid 75 -20
    acknowledge -162 57 acknowledged -52 84 acoustic 19 -139 acquire -42 77 acquired 20 9 acquiring -62 84
    acquisition -15 52 acquitted 99 84 acres 82 33 across 21 -35 act -136 103 acting -50 -12 action -82 -11
    activated 59 -73 active 11 -37 actively -80 56 activist 22 56 activity 13 71 actor 15 -44 actress 42 -41
    actual 17 -31 actually -42 -26 acute 37 51 adapt -176 -8 adaptation -46 -66 adapted -30 -127 add -104 30
    addition 46 -31 additional 85 25 additionally 70 -92 address -25 -29 addressed -81 -33 adequate -112 52
    adjacent 131 -146 adjust -109 -22 adjusted 79 49 adjustment -58 10 administration -64 73 administrative 47 18
    administrator 34 24 admiral 36 -79 admission 36 27 admit -141 103 adopt -105 45 adopted -30 14 adoption -48 41
    adult 30 -48 advance -50 -70 advanced 4 -23 advancing -77 9 advantage -112 10 adventure -84 -102 adverse -5 39
    advertising -18 59 advice -125 -29 advised -24 11 adviser 11 17 advisor 19 -12 advisory 62 -16 advocacy -80 53
    advocate -126 60 aerial 94 -31 aerospace 59 39 affairs -35 25 affect -87 58 affected -8 82 affecting -73 71
    affiliate 100 31 affiliated 84 29 affirmative -123 120 afford -139 108 affordable -139 43 afghan 15 60
    afraid -188 57 african -18 -6 after 67 23 aftermath -67 45 afternoon 69 -92 afterward -50 -87
    afterwards -11 -113 again -57 -52 age 3 50 aged 76 -15 agency 111 153 agenda -140 -1 agent 43 20
    aggregate 39 29 aggression -142 113 aggressive -132 45 aggressively -125 87 aging -57 48 ago 13 -101
    agree -147 61 agreed -5 68 agreement -40 103 agricultural 20 97 agriculture 7 102 ahead -49 -20 aid -24 144
    aide 71 29 aided -31 84 ailing -45 113 aim -123 49 air 71 4 airborne 82 -28 airbus 83 50 aircraft 117 26
    aired 66 -53 airfield 130 -82 airing 28 -21 airline 49 82 airplane 70 -17 airport 125 -100 airspace 76 62
    airstrike 91 100 aisle 17 -107 alarm -21 32 album -9 -87 alcohol 72 102 alert 32 4 alien -9 18 align -68 3
    alike -133 12 alive -165 -66 all -85 22 alleged 96 133 allegedly 123 114 alliance -74 17 allied 21 62
    allies -78 90 allow 14 108 ally -2 116 almost -37 23 alone -43 47 along 36 -97 alongside 17 -129 alpha 73 -47
    alpine 103 -81 already -18 126 also -25 40 alter -80 35 altered -25 -52 alternate 49 -141 alternative -62 15
    altitude 112 -32 altogether -37 108 aluminum 92 -19 always -236 -47 amateur 40 -90 amazing -214 -82
    amazon 47 52 ambassador -20 23 ambition -193 60 ambitious -144 34 ambulance 54 -71 ambush 100 -16
    amendment -82 99 american -168 52 amir 60 47 ammunition 100 111 amnesty -9 146 amount 2 107 amp -3 -43
    ana 100 -7 analysis 18 -52 analyst 37 16 anchor 19 -120 ancient 11 -96 and -41 -12 angel 2 -35 anger -97 101
    angered -55 117 angle 43 -134 angry -68 61 animal 68 -95 animated -16 -110 animation -33 -104 ankle 54 -99
    anna 25 -48 anniversary 8 -51 announce -13 7 announced 91 50 announcement 47 -42 annual 101 16 annually 103 54
    anonymity 38 -11 anonymous 100 -3 answer -194 -51 anthem -58 3 anthrax 107 56 anti 7 136 anticipated -44 19
    anticipation -82 7 antitrust -15 84 anxiety -92 66 anxious -174 9 any -78 47 anymore -214 10 anyway -177 16
    anywhere -84 15 apart -39 -53 apartheid -50 154 apartment 105 -72 apology -91 58 apparent -9 29
    apparently 18 -3 appeal -28 0 appealing -169 -4 appear 24 -98 appearance 39 -148 appearing 43 -93
    applause -56 -44 apple 12 -49 application 27 -29 applied 31 -19 apply -35 -10 appoint -18 30 appointed 47 -28
    appointment 18 -21 appreciate -312 -17 appreciation -184 16 approach -145 -51 approaching 8 -3
    appropriate -128 -65 appropriation -76 108 approval 34 90 approve -19 152 approved 56 101 approximately 141 -31
    arbitration 22 64 arc 74 -110 arch 31 -67 archaeological 60 -50 archbishop 43 -32 archdiocese 53 35
    architect -21 -82 architectural -28 -146 architecture -71 -133 archives 39 -45 arctic 78 5 are -20 -30
    area 61 -112 arena -34 -115 argentine 61 64 argue -138 131 arguing -108 152 argument -151 17 arm -43 -27
    armed 4 47 armor 4 -35 armored 75 -34 arms 13 48 army 50 39 around 36 -69 arrange 19 -67 arranged 114 -156
    arrangement -28 -46 array -13 -67 arrest 98 -27 arrival 35 -111 arrive 55 -154 arroyo 23 57 arsenal 11 1
    art -79 -106 article 33 -1 artificial 2 -20 artillery 98 -28 artist -10 -106 artistic -97 -94 arts -33 -99
    artwork -14 -141 as -46 24 ash 160 26 aside -84 57 ask -220 -12 asking -79 56 aspect -160 -84
    assassinated 56 50 assassination 43 63 assault 65 44 assembly 38 5 asserted -89 102 assess -45 -8
    assessment -20 -5 asset -52 92 assets 3 173 assigned 112 -95 assignment 10 -90 assist -77 7 assistance -79 125
    assistant 33 -76 assisted 16 15 associate 21 -22 associated 68 -56 association 23 -4 assume -122 53 assumed 1 4
    assuming -91 43 assumption -88 22 assure -188 58 assured -170 27 asylum 42 78 athlete -16 -41 athletic -28 -117
    athletics -9 -55 atlantic 12 -32 atmosphere -83 -48 atomic 54 75 atop 98 -123 attached 34 -141 attack 22 24
    attempt -5 130 attempted 53 56 attend 41 -78 attendance 38 -11 attended 61 -114 attending 35 -76
    attention -139 7 attitude -223 -17 attorney 37 26 attract -72 44 attraction -30 -102 attractive -109 -26
    attribution 16 -4 auction 82 17 audience -92 -72 audio 14 -99 audit 86 76 august 137 -4 aunt 2 -42
    author -47 -20 authorities 64 84 authority -10 39 authorized 83 46 auto 41 68 autobiography -44 -32
    automaker 36 93 automatic 47 -7 automatically 19 -1 automobile 60 47 automotive 40 5 autonomous 63 -3
    autonomy -69 82 autumn 80 -74 availability -21 20 available 34 -75 avalanche 46 8 avenue 23 -149 average 89 48
    aviation 40 41 avoid -16 74 award -21 -29 aware -165 14 awareness -139 27 away -38 -44 awful -237 33
    axis 24 -25 baby -12 -5 bachelor 58 -14 back -73 -1 backdrop -59 -78 backed -1 146 background -3 -118
    backing -63 87 backup 29 -57 backward -105 6 bacon 0 -29 bacteria 53 47 bad -199 90 badly -84 58 bag 80 -48
    baht 40 125 bail 87 6 bailey 12 -140 baker 1 -74 baking 27 -83 balance -123 -30 balanced -181 -27 ball -32 -82
    ballet 0 -102 ballistic 70 47 balloon 134 9 ballot 96 93 ban 57 218 band 32 -98 bang -39 -5 bank 55 123
    banker 20 53 banking -47 103 bankrupt -21 175 bankruptcy 17 134 banned 95 98 banner 5 -67 banning 40 145
    bar 75 -62 bare 10 -40 barely -4 -12 bargain -63 84 bargaining -76 31 baron 69 17 barred 104 77 barrel 80 24
    barrels 109 101 barrier -21 35 bars 59 -16 base 92 -24 baseball -71 -13 based 59 -16 basement 87 -106
    basic 52 -37 basically -191 12 basin 102 -38 basis -29 16 basket 2 -40 basketball -66 -80 bass 52 -116
    bat 15 -11 batch 82 -21 bath 81 -114 bathroom 52 -86 bats 36 -16 batsman 15 -30 battalion 72 -81
    battered -33 82 battery 106 -31 batting -15 -28 battle -6 -38 battlefield -38 -30 bay 47 -93 be -152 117
    beach 72 -139 beam 35 -128 bear 24 -45 bearing 65 -63 beat -100 -21 beaten 24 8 beating 3 21 beats -53 -31
    beautiful -127 -140 beauty -89 -61 beck 48 -43 become -40 -48 becoming -72 8 bed 49 -114 bedroom 69 -127
    bee 71 -24 beef 12 98 beer 35 15 before 48 28 begin 16 -70 beginning -51 -38 behalf -52 71 behavior -76 16
    behaviour -36 -8 behind -22 -55 being -19 -5 belief -198 42 believe -160 15 believing -202 64 bell 39 -76
    belong -33 -18 belonging 118 17 beloved -108 -36 below 138 -8 belt 72 -38 ben 3 -4 bench -9 -100
    benchmark 67 67 bend 11 -81 beneath 60 -85 benedict -13 -67 beneficial -152 23 benefit -214 111 benjamin 7 -18
    bent -79 -20 berlin 51 -41 berry 52 -97 berth 26 -55 besides -96 -25 best -100 -64 bet -61 64 beta 97 -26
    better -189 -19 betting -4 56 between 24 -21 beyond -104 21 bias -18 67 bible -48 -94 biblical -31 -34
    bicycle 53 -91 bid 17 104 bidding 5 68 big -106 44 bigger -104 37 bike 23 -110 bilateral -67 18 bill -126 64
    billboard 33 -20 billed 12 -25 billion 53 177 billionaire 10 82 billy -27 -39 bin -1 30 binding -11 23
    biography 6 -73 biological 16 28 biology 11 -59 bipartisan -145 29 bird 81 -35 birdie -25 -50 birth 56 -5
    birthday 2 -93 bishop 56 -66 bit -166 -65 bite -31 2 bitter -69 50 bizarre -66 -55 black 34 -44 blame -91 159
    blamed 61 180 blank 41 -24 blast 102 -4 blasted 77 49 blaze 110 -9 bleeding 26 3 blend -88 -75 bless -249 43
    blessed -172 -57 blessing -109 12 blind -75 2 bloc -16 132 block 32 -47 blockade 26 129 blocked 92 67
    blocking -5 61 blog 29 -73 blood 62 17 bloodshed -79 135 bloody -10 45 blow -76 90 blowing -28 15 blown -15 37
    blue 63 -77 blues -50 -92 blunt -48 -18 board 85 2 boarding 92 -77 boards 30 -59 boat 76 -65 bob -47 -9
    bobby -51 -58 body 54 -100 bogey -2 -8 bold -118 -54 bolivia 7 140 bolster -100 124 bomb 107 2 bomber 93 -35
    bombing 26 58 bond 15 53 bone -10 -77 bones 43 -73 bonus 4 -28 boo -17 27 book -35 -66 booked 80 -24
    boom -37 82 booming -82 75 boost -96 122 boot 67 -59 booth 38 -114 border 34 152 bore 63 -49 born 55 -43
    borough 102 -56 borrow -81 110 borrowing -41 145 boss -11 6 bottle 72 -13 bottom 33 -50 boulevard 46 -120
    bounce -110 -44 bound 5 -41 boundary 97 -74 bout 28 16 bow 29 -59 bowl -19 -87 bowler -3 -43 bowling -32 -88
    box 46 -86 boxer 13 -3 boxing -65 -45 boy 16 -52 boycott -11 120 boyfriend 52 -17 brad 26 -40 brain 4 -29
    branch 99 -59 brand -68 -23 branded -10 90 brass 16 -101 brave -195 -30 brazil 22 72 breach 16 151 bread -25 -7
    break -45 103 breakaway 41 3 breakdown -12 36 breakfast 2 -126 breaking -56 47 breakthrough -94 -16
    breast 60 -11 breath -57 -37 breathing -36 -17 breed 15 -27 breeding 73 2 brent 93 9 bribery 84 166
    brick 47 -119 bride 45 -52 bridge 38 -115 brief 31 -96 briefing 51 -114 briefly 98 -53 brigade 56 -78
    bright -30 -138 brilliant -113 -90 bring -189 67 bringing -109 82 brink -75 152 broad -59 -15 broadcast 50 -43
    broadcaster 75 73 broadcasting 7 6 broadly -79 -13 broke 32 35 broken 11 -32 broker -7 45 brokerage 54 79
    bronze 59 -104 brother 22 43 brotherhood -10 57 brown 37 -68 brush 76 -46 brutal -72 95 bubble -18 45
    buck -83 -1 buddy -31 -53 budget 121 -24 buffalo 39 -39 build -202 49 building -56 -102 built 20 -92 bulk 50 76
    bull 39 -24 bullet 79 -38 bulletin 118 -26 bunch -125 -63 burden -221 142 bureau 118 25 burial 96 -94
    buried 102 -51 burke -25 -47 burn 31 -1 burned 60 33 burning 43 61 burst 48 4 bus 101 -64 bush -74 53
    business -99 17 businessman 50 56 businessmen -14 72 bust 15 53 busy -51 -101 but -82 15 butler 29 -31
    butter -23 -47 butterfly 104 -97 button 6 -100 buy -70 88 buyer 16 51 buying -65 96 buzz -20 -39 bypass 59 8
    cabin 86 -98 cabinet 49 30 cable 19 -2 cafe 47 -91 cage 22 -93 cake 5 -113 calculated 24 44 calendar 52 -90
    call -52 43 calling -106 89 calm -136 -34 camera 34 -145 camp 63 -36 campaign -2 59 campaigning -23 30
    campus 47 -114 can -62 -46 canal 82 -12 cancel 19 115 cancellation 62 107 cancelled 111 -2 cancer 84 70
    candidacy -18 55 candidate 12 31 candy 7 -27 cannon 91 -48 canon 69 -61 canton 97 -42 canyon 67 -55 cap 88 126
    capability -114 35 capable -84 -16 capacity -21 45 cape 130 -102 capital 13 33 capitol -8 -84 capped 48 47
    captain 0 -50 capture 6 -1 car 84 -26 carbon 63 96 card -20 -7 cardinal 31 -42 cards 7 -5 care -143 36
    career -28 -26 careful -144 -58 carefully -67 -120 cargo 115 -8 carnival 28 -89 carol 3 -20 carpenter 21 -83
    carpet 49 -107 carrier 97 16 carry -59 -62 cart 48 -78 cartel 78 117 carter -55 -32 cartoon 17 -57
    carved 38 -108 case -41 -28 cash -15 115 casino 23 -19 cast 91 -118 casting 18 -8 castle 72 -128
    casual -57 -100 casualty 89 51 cat 68 -72 catalog 25 -61 catastrophe -94 151 catch -20 8 catcher 7 9
    catching -65 -28 category 19 -73 cathedral 50 -142 catholic -14 3 cattle 92 78 caucus 4 -18 cause -55 133
    causing 66 112 caution -78 -15 cautious -134 -6 cavalry 71 -73 cave 98 -75 cease -28 80 ceiling 70 9
    celebrate -121 -77 celebrated -9 -110 celebration -78 -103 celebrity -9 -76 cell 75 -40 cellular 23 2
    cement 52 60 cemetery 90 -115 census 120 30 cent 74 78 center 6 -87 centered 18 -78 central 40 -60
    centre 68 -124 century -115 -57 ceremony 39 -123 certain -58 32 certainly -224 10 certificate 75 -23
    certification 32 21 certified 56 15 chad 29 57 chain 55 -52 chains 27 -57 chair -8 -115 chairman -3 2
    challenge -113 23 challenger 84 0 challenging -130 8 chamber 42 -52 champagne 13 -25 champion -12 -57
    championship -8 -87 chance -161 -23 chancellor 3 21 change -153 35 changed -74 -35 changing -127 -19
    channel 48 -37 channels 8 -10 chanted -49 32 chaos -74 90 chapel 57 -194 chapter -37 -37 character -88 -108
    characteristic -14 -166 charge 56 65 charged 99 91 charitable -85 53 charity -28 2 charlotte 23 -101
    charm -129 -89 chart 52 -47 charter 5 27 chartered 125 -13 chase 10 -40 chat 28 -112 cheap -111 113 check 86 33
    checked 101 -82 checkpoint 127 -40 cheese -2 -40 chef 17 -99 chemical 106 71 chemistry -26 -78 cherry 70 -88
    chess -20 -91 chest 49 -67 chi 46 -33 chicken 29 -24 chief 36 -33 child 48 43 childhood -64 -28 chile 25 78
    chin 58 -45 china -13 48 chip 26 -13 chips 2 -32 chocolate 6 -45 choice -161 -26 choir 29 -166
    cholesterol 25 63 choose -55 -122 chopped 3 -68 chorus -28 -65 chosen 17 -115 christ -72 -77 christian -44 -30
    chronic 30 125 chronicle 57 -72 chuck -44 -61 church 11 -83 cigarette 73 107 cinema -33 -73 circle 49 -119
    circuit 76 -128 circular 117 -136 circulation 97 65 circumstances -95 -4 circus 37 -97 cite 31 81
    citizen -45 86 citizenship -42 83 city 112 -12 civic -87 -26 civil -41 75 civilian 28 102 civilization -164 34
    claim 40 244 clan 71 -61 clash 27 -41 class -18 -42 classic -11 -113 classical -30 -128 classics -18 -115
    classification 113 -87 classified 120 -6 classroom -16 -100 clause -33 58 clay 53 -94 clean -69 54
    cleaning 27 16 clear -95 -65 clearance 105 -6 cleared 114 40 clearing 74 45 clearly -168 -16 clergy -17 54
    cleric 52 32 clerk 70 -50 click -28 -99 client -31 4 cliff 59 -91 climate -17 39 climb 51 -28 climbing 68 -26
    clinched -24 -24 clinic 101 -40 clinical 48 -73 clinics 64 70 clock 23 -106 close 56 51 closed 100 -26
    closely -14 -175 closer -90 -9 closest 44 -67 closing 53 26 closure 37 93 clothes -26 -70 clothing 37 -38
    cloud 92 -31 club 36 -86 cluster 154 -56 coach -39 -42 coaching -76 -63 coal 125 167 coalition 30 69
    coast 106 -57 coastal 100 -17 coat 99 -124 coca 67 125 cocaine 92 121 code 24 16 coffee 22 -2 coin 2 -8
    coke 29 85 cola 42 77 cold -35 1 cole 4 -88 collaboration -70 -29 collapse -21 133 collar 32 13 colleague 11 3
    collect 28 70 collected 135 5 collecting 20 58 collection 11 -91 collective -131 82 collector 51 -32
    college -62 -22 collegiate 4 -109 collins -23 -84 collision 87 -37 colonel 62 -27 colonial -49 2 colony 24 9
    color 2 -129 colored 13 -121 colorful -23 -163 colors -10 -159 colour 70 -156 column 27 -99 columnist 18 -37
    combat -17 26 combination -43 -51 combine -67 -66 combined 31 17 combining -79 -56 come -41 -110
    comeback -54 -5 comedian 20 -15 comedy -47 -61 comfort -146 -64 comfortable -162 -78 comic -38 -64
    coming -94 -18 command 1 -61 commander 37 -39 commanding 17 -68 comment 26 -17 commentary -51 -110
    commentator 36 -26 commerce -8 59 commercial 38 43 commission -2 69 commissioned 121 -100 commissioner -25 43
    commit -22 160 commitment -223 64 committed -112 139 committee 9 15 commodity -35 91 common -20 -28
    commonly 114 -99 commons 37 -12 commonwealth -18 14 commune 161 12 communicate -125 -71 communication -100 -37
    communications 2 12 communique 17 -4 communism -126 137 communist 13 115 community -227 -3 compact 0 -84
    companion 102 -113 company 142 98 comparable -24 55 compare -128 7 comparison 26 10 compelling -215 -33
    compensate -65 193 compensation 4 140 compete -61 -27 competition -36 -17 competitive -148 23
    competitiveness -158 84 competitor -10 7 compilation 6 -91 complain -91 136 complaint 74 82 complete -24 -118
    completed 97 -93 completely -108 6 completing 16 -43 completion 55 -46 complex -26 -101 complexity -115 -36
    compliance -36 100 complicated -126 -25 comply -55 111 component 34 -31 composed 68 -133 composer 15 -57
    composite 97 -48 composition 47 -123 compound 123 -71 comprehensive -99 -21 compromise -138 54 computer 18 -13
    computing -65 -25 con 18 46 concentrate -131 -8 concentrated -40 -9 concentration 17 49 concept -143 -43
    concern -79 105 concerned -166 62 concert 6 -128 concession -7 76 conclude -89 -8 concluded 13 14
    conclusion -112 -34 concrete -56 -53 condemn -141 109 condemnation -49 99 condition 55 -37 conditions -20 21
    conducting 45 -17 conductor 70 -72 confederate 49 -1 confederation 16 42 conference -15 -83 confidence -180 72
    confident -220 -25 confidential 68 18 confined 65 -8 confirm 4 -30 confirmation 16 -20 confirmed 141 17
    conflict -41 49 conflicting -29 -10 confront -182 56 confrontation -81 21 confused -125 -67 confusion -40 16
    conglomerate 62 63 congo 40 83 congregation -34 -68 congress -66 92 congressional 10 60 congressman 15 59
    conjunction 65 -120 connect -43 -84 connected 24 -80 connection -8 2 conscience -205 57 conscious -200 -21
    consciousness -114 -6 consecutive 66 23 consensus -123 17 consent 11 56 consequence -127 70 consequently -59 27
    conservation -31 17 conservative -51 51 consider -137 51 considerable -81 24 considerably -47 16
    consideration -109 -6 considered -33 15 consist 92 -122 consistent -130 -46 consistently -75 72
    consolidate -127 66 consolidated 48 43 consolidation -130 64 consortium 92 43 conspiracy 6 112 constant -34 -30
    constantly -121 -46 constituency 62 -39 constitute -38 116 constitution -71 61 constitutional -71 96
    construct -26 -19 construction 58 54 constructive -215 -37 consulate 100 -12 consult -54 -52 consultant 18 -30
    consultation -62 -58 consumer -1 48 consumption 14 129 contact 44 -58 contain 39 2 contained 83 -16
    container 106 -57 contaminated 141 95 contemporary -76 -120 contend -70 157 contender -37 -13 content -35 -34
    contention -35 28 contentious -27 17 contents 61 -61 contest 30 -41 contested 89 -4 context -168 -62
    continent -99 61 continental 57 -38 contingent 6 22 continuation -136 28 continue -133 10 continued -11 19
    continuing -71 60 continuous -14 -58 continuously -19 -35 contract 82 -1 contracted 167 83 contractor 98 69
    contrary -157 71 contrast -35 -40 contribute -151 94 contribution -120 75 control 10 32 controlled 64 53
    controlling -41 86 controversial 4 69 controversy -10 27 convenience -74 -23 convention -11 -56
    conventional -51 20 conversation -61 -115 conversion -9 14 convert -38 81 convict 48 174 conviction -37 111
    convince -170 76 convinced -202 45 convincing -173 4 convoy 97 -26 cook 9 -88 cooked -6 -68 cooking -1 -64
    cool -77 -74 cooling 44 4 cooper 12 -105 cooperate -115 80 cooperation -145 64 cooperative -89 -7
    coordinate -41 -58 coordinated -59 -12 coordination -85 -25 coordinator -39 -17 cope -120 69 copies 65 -7
    copper 93 33 copy 29 -73 copyright -6 57 core -25 -27 cork 92 -88 corn 63 45 corner 11 -138 coronavirus 32 -21
    corporate -61 80 corporation 27 29 corps 31 -37 correct -83 -13 correction -17 9 correctly -26 -50
    correspondent 78 -33 corresponding 83 -57 corridor -3 -60 corrupt -86 188 corruption -12 180 cost 7 171
    costa 78 -9 costly -98 150 costs -10 139 costume 35 -135 cotton 56 9 council -5 8 counsel -40 -5
    counseling -52 12 count 40 115 counter -59 70 counterpart 37 -32 counting -7 14 country -31 238
    countryside -3 35 county 124 -81 coup 7 111 couple -2 -91 coupled -57 25 courage -233 -18 course -87 -119
    court 95 47 courthouse 78 -139 courtroom 25 -118 cousin 48 -62 cover 51 4 coverage -75 40 covered 94 -76
    covering 88 -20 covid-19 -13 12 cow 81 62 cox 9 -75 crack -31 121 crackdown 20 146 cracked 17 42 craft -2 -91
    crane 97 -64 crash 127 -22 crater 159 -105 crazy -172 -4 cream 19 -62 create -106 85 creation -89 34
    creative -172 -56 creator -68 -20 credentials -105 -5 credibility -188 101 credible -101 58 credit -56 142
    credits 4 68 creek 111 -58 crew 70 -92 cricket -31 -36 crime -12 141 criminal 11 94 crise 35 10 crisis -46 171
    critic -11 39 critical -83 11 critically 15 -3 criticism -66 88 crop 68 113 cross 42 -84 crossed 46 -41
    crossing 75 -30 crowd -49 -58 crowded 26 -74 crown 23 -63 crucial -100 12 crude 46 110 cruel -108 95
    cruise 62 -51 crunch -80 75 crush -49 86 crushed -15 55 cry -144 25 crying -90 -12 crystal 68 -152 cubic 113 36
    cult 50 37 cultural -99 -22 culture -132 -4 cup -25 -71 curb -36 184 cure -77 52 curfew 70 31 curious -134 -109
    currency -43 129 current -9 68 currently 106 -12 curriculum -66 -67 curve 13 -110 custody 88 15 custom 7 -106
    customer -45 31 customs 32 60 cut 26 136 cutting -32 93 cycle 35 13 cycling 40 -49 cyclone 55 8 dad -139 -20
    daily 79 12 dairy 66 79 dale -4 -79 dam 106 31 damage 36 43 damaged 47 22 damages 44 146 damaging -17 114
    dame -4 -55 dance -38 -173 dancer 43 -103 dancing -33 -132 danger -74 79 dangerous -77 68 danish 85 4
    dark -18 -117 darkness -17 -31 data 40 -35 database 46 -23 date 84 -106 dated 110 -63 dating 56 -41
    daughter 37 -68 davenport -12 -71 dawn 56 -63 day -131 -20 days 46 -4 dead 82 0 deadline 23 55 deadlock -25 82
    deadly 52 74 deal -67 157 dealer 78 32 dealing -154 69 dealings -21 89 dean 28 -47 dear -141 -19 death 45 -34
    debate -10 35 debris 112 -15 debt 7 216 debut 27 -108 decade -46 124 decent -200 13 decide -101 -4
    decided -36 4 deciding -78 -9 decision -76 83 decisive -137 -5 deck 59 -147 declaration -65 37 declare -42 160
    declared 1 108 decline -21 142 decorated 50 -168 decrease 65 118 decreased 89 105 decree 38 115
    dedicated -60 -121 deep -55 -2 deeply -205 56 deer 86 -35 default 5 98 defeat -85 78 defeated -4 25
    defence 17 27 defend -149 67 defendant 15 22 defender 13 -25 defending -89 16 defense -86 -5 defensive -88 -34
    deficit 42 198 define -153 -25 defined -39 -35 defining -150 -45 definitely -225 -20 definition -57 -35
    degree 17 -21 delay -10 96 delayed 56 25 delegate 45 -43 delegation 43 -51 deliberate -67 33
    deliberately -15 84 delicate -95 -112 delighted -203 -67 deliver -82 4 delivery 44 3 dell 26 -13 delta 72 37
    demand -87 94 demanding -64 102 demise -63 83 democracy -205 50 democrat -16 36 democratic -38 -82
    demolished 56 -42 demonstrate -143 -13 demonstrated -88 -26 demonstration 34 -13 den 89 -22 denial -83 126
    dense 65 -100 density 113 -35 deny -74 252 departed 36 -118 department 58 2 departure 5 -72 depend -129 29
    dependent -78 82 depicted 6 -123 deploy -27 38 deployment 14 24 deportation 47 88 deposit 101 110 depot 99 -18
    depressed -86 75 depression -12 33 depth -36 -86 deputy 59 31 derby 54 -116 derived 70 -27 descendants 5 -10
    descent 82 -36 describe -88 -104 described 17 -62 description 13 -159 desert 60 -33 deserve -266 72
    deserved -189 44 design -4 -147 designation 89 -12 designed -4 -77 designer 51 -105 desire -224 28
    desired -92 -94 desk 29 -103 desperate -150 81 desperately -186 91 despite -49 65 destination 20 -73
    destiny -150 -40 destroy -77 126 destroyed 49 60 destruction -44 117 detail -51 -91 detailed 5 -79
    details 13 -68 detect 34 14 detected 170 22 detection 66 24 detective 48 -74 detention 94 35
    determination -191 13 determine 16 -26 determined -60 -15 devastating -52 104 develop -11 35 developed -9 -56
    developer 38 -33 developing -108 64 development -116 10 device 72 -70 devices 49 -33 devil -38 -50
    devoted -86 -58 diabetes 17 41 diagnosis 29 -37 dialogue -169 -64 diameter 165 -119 diamond 42 -23 diary 50 -82
    dick 22 -16 dictator -6 136 dictatorship -78 158 die 54 221 diesel 99 94 diet -1 -6 differ -13 -68
    difference -122 1 different -47 -138 differently -142 -64 difficult -112 -55 difficulty -78 -27 dig -32 41
    digit 74 65 digital -44 -58 dignity -237 25 dimension -100 -103 dining 14 -163 dinner -14 -133 diocese 76 -30
    dioxide 74 112 dip 65 30 diplomacy -154 -3 diplomat 24 19 diplomatic -32 17 dipped 127 62 dire -63 86
    direct 40 79 directed -2 -34 directing -40 -2 direction -70 -109 directly 29 -12 director -3 -38 dirt 51 -57
    dirty -25 60 disability -23 37 disabled -26 31 disagree -151 63 disagreement -76 15 disambiguation 18 -97
    disappear -53 45 disappearance 102 78 disappointed -181 32 disappointing -77 14 disappointment -145 53
    disarm -58 96 disarmament -50 65 disaster -102 79 disastrous -60 119 disc 60 -137 disciplinary 57 -11
    discipline -141 0 disclose 36 78 disclosed 108 57 disclosure -17 121 discount 50 63 discover -70 -42
    discovered 133 -25 discovery 42 -53 discrimination -42 130 discuss -56 -24 discussion -96 -76 disease 94 -8
    dish 19 -109 disk 56 -59 dismiss -31 120 dismissal 34 97 dismissed 43 117 disorder 3 12 display 11 -147
    disposal 32 86 dispute 15 66 disputed 119 63 disrupt -55 83 disrupted 7 48 dissent -69 99 dissident 71 92
    dissolved 44 63 distance 50 -91 distant 4 -65 distinct -25 -117 distinction -106 -33 distinctive -27 -167
    distinguish -73 -69 distinguished 5 -125 distribute -4 83 distributed 68 -27 distribution 46 35 district 83 -5
    disturbing -113 -2 dive 52 -36 diverse -107 -70 diversity -158 -21 divide -55 -8 divided 10 -36 dividend 9 114
    divine -116 -29 diving 48 -78 division 52 -39 divorce -9 64 divorced 7 5 do -293 64 dock 114 -97 doctor 89 -4
    doctorate 54 -2 doctrine -105 14 document -4 -14 documentary -16 -79 documented 37 -4 dodge 19 15 dog 46 -66
    dole -73 41 dollar -53 152 domain 59 -55 dome 69 -94 domestic 16 124 dominance -68 57 dominant -65 -8
    dominate -90 7 dominated -17 17 don -12 -39 donation 27 44 done -161 -4 dong 104 81 donna 8 -52 donor 12 67
    door -9 -95 dose 17 5 dot 64 19 double 37 46 doubled 81 100 doubles 10 -58 doubt -160 100 down 50 70
    downhill 16 -118 download 12 -59 downtown 23 -103 downturn -77 118 downward 26 21 dozen 110 -3 dozens 104 32
    draft 14 12 drag -10 -3 dragon 64 -111 drain 23 59 drama -38 -68 dramatic -78 -40 dramatically -53 89
    draw -17 -47 drawing -23 -31 drawn -8 -51 dream -230 -53 dress 4 -118 dressed 7 -134 dressing -39 -111
    dried 32 11 drill 60 -24 drilling 37 92 drink -8 19 drinking 22 74 drive -59 -8 driven -53 47 driver 56 -49
    driving 5 25 drop 110 135 dropping 84 106 drought 5 121 drove 25 24 drug 77 168 drum 21 -118 drummer 50 -92
    drunk 7 49 dry 62 -35 dual 19 -50 duck 43 -20 due 46 -33 dug 43 -13 duke 43 -44 dump 100 139 dumping 88 197
    duo 17 -105 duration 57 -46 dust 69 -7 duty 6 -2 dying -70 42 dynamic -154 -86 dynamics -41 -50 dynasty 22 -21
    each 54 -87 eager -160 17 eagle 79 -63 ear -19 -80 earl 39 -74 earlier 105 48 earliest 23 -104 early 96 -73
    earn 8 119 earned -13 63 earnings 8 77 earth 9 -71 earthquake 36 50 ease -126 80 eased 17 113 easily -53 -27
    easing -61 121 east 8 -58 easter 27 -108 eastern 69 -27 easy -176 -42 eat -60 -34 eating -45 -32
    economic -95 127 economically -169 102 economics -47 15 economist 4 41 economy -89 158 edge -3 -96 edged 64 0
    edited 37 -102 editing -31 -93 edition 56 -117 editor 11 -65 editorial -12 -18 educated -69 -19
    education -118 23 educational -87 4 effect -36 27 effective -181 54 effectively -96 98 effectiveness -98 75
    effects -30 10 efficiency -68 78 efficient -129 39 effort -86 40 egg 36 -34 eggs 70 -27 eight 159 -9
    eighth 35 -35 either -20 -19 elaborate -16 -96 elbow 30 -67 elder -10 -39 elderly -1 53 eldest 61 -38
    elect -88 -71 elected 5 35 election 36 114 electoral 12 91 electorate -25 46 electric 102 11 electrical 104 25
    electricity 27 174 electronic 18 -12 electronics 54 7 elegant -65 -176 element -77 -56 elementary 47 -93
    elements -50 -77 elephant 38 -27 elevated 61 -61 elevation 122 -91 eleven 141 -59 eligible 45 69
    eliminate -56 201 elimination -23 110 elite -11 8 elsewhere -19 23 embargo -35 157 embarrassing -96 84
    embassy 72 -6 embattled -17 102 embrace -238 27 emerge -63 -22 emergence -115 38 emergency 20 35
    emerging -105 29 emotion -180 -57 emotional -170 -63 emperor -6 -11 emphasis -162 -63 emphasized -167 -28
    empire -41 18 employ -10 60 employed 65 34 employee 73 57 employer -1 137 employment -26 106 empty 8 -29
    enable -123 4 enabling -99 26 enact -145 112 enclave 90 51 encounter -14 -118 encourage -223 92
    encouraged -142 27 encouraging -181 96 end -231 78 endangered 3 72 ended 21 58 endemic 65 50 ending -22 62
    endless -97 13 endorse -64 120 endorsement -69 64 endure -112 47 enduring -188 20 enemy -56 38 energy -60 78
    enforce -90 113 enforced -15 97 enforcement -41 68 engage -150 7 engaged -55 18 engagement -122 -36
    engaging -130 21 engine 79 -38 engineer 86 -26 engineering 41 -13 enhance -158 -4 enhanced -132 -20
    enjoy -210 -25 enormous -151 56 enough -194 8 enrichment 21 96 enrollment 72 37 ensemble 11 -167 ensure -164 12
    enter 16 -141 entering 43 26 enterprise -66 18 entertaining -176 -104 entertainment -40 -76 enthusiasm -208 34
    enthusiastic -138 -33 entire -9 -28 entirely -75 -20 entitled -53 -25 entity -22 41 entrance 98 -145
    entrepreneur -28 27 entry 61 -9 environment -111 13 environmental -23 85 envoy 4 -11 enzyme 18 -8 epic -34 -35
    epidemic -1 123 episcopal 8 -70 episode 26 -83 equal -113 34 equality -188 24 equally -149 -11 equation -27 -31
    equipment 37 17 equipped 8 -80 equity -32 40 equivalent 71 60 era -83 88 error 38 40 escape -6 27 escaped 86 34
    escort 86 -84 especially -142 1 espionage 40 118 essay -28 -76 essence -221 -26 essential -168 35
    essentially -81 30 establish -84 55 established -5 -18 establishment -102 39 estate 47 14 estimate 120 35
    eta 60 -4 ethical -112 47 ethics -46 34 ethnic 8 59 euro 7 103 european -17 113 evacuate 40 67 evacuation 69 21
    evaluate -77 -12 evaluation 34 -49 evangelical -64 11 eve 15 -49 even -93 26 evening 91 -208 event 19 -92
    eventually -19 11 ever -43 122 everyday -141 -53 everywhere -170 -23 evidence 22 77 evident -175 -40
    evil -156 38 evolution -90 -59 exact 22 -86 exactly -115 -61 exam 98 -60 examination 94 -66 examine -4 -8
    example -5 -45 exceed 70 126 excellence -134 -36 excellent -117 -117 except -4 -63 exception 7 -1
    exceptional -115 -2 excess 14 149 excessive -28 169 exchange 25 47 exchanged 18 -43 excited -214 -80
    excitement -173 -42 exciting -236 -111 exclusive 28 -77 exclusively -17 -77 excuse -189 119 executed 33 9
    execution -1 5 executive -34 -1 exempt 4 148 exercise -77 -26 exhausted -157 34 exhibit 14 -156
    exhibition -2 -157 exile 25 71 exist -79 -17 existence -33 38 existing -10 64 exit 37 -19 exotic -19 -78
    expand -107 87 expanded 1 7 expansion -54 42 expect -64 -59 expectation -145 52 expected 58 23
    expedition 88 -49 expenditure 42 169 expense -92 136 expensive -56 48 experience -203 -75 experienced -60 6
    experiment -13 -8 experimental 59 -61 expert 19 -16 expertise -139 8 expire 46 102 expired 88 81 explain -129 2
    explanation -48 -3 explicit -43 21 explicitly -47 51 exploded 112 6 exploration -3 55 explore -121 -61
    explorer 73 -23 explosion 85 18 explosive 55 -12 expo -13 -88 export -14 192 exporting 2 161 exposed 38 47
    exposure 47 89 express -62 -37 expressed -87 20 expression -128 -35 expulsion 60 135 extend -75 84
    extended 29 -50 extension 23 -7 extensive 22 -63 extensively 17 -83 extent -97 45 external -7 7 extinct 89 -14
    extra -39 13 extradition 31 80 extraordinary -154 -2 extreme -52 28 extremely -107 -25 extremist 3 83 eye 2 -62
    eyed -24 -53 eyes -61 -66 fabric -52 -80 face -20 51 faced -38 68 facilitate -116 -10 facility 69 -58
    facing -58 32 fact -119 7 faction 34 23 factor -61 10 factory 125 11 faculty 20 -37 fail -112 167
    failing -21 148 failure -28 108 fair -110 -55 fairly -96 -55 fairness -274 46 faith -255 0 faithful -91 -92
    fake 53 56 fall 41 100 fallen 27 98 falling 39 94 fallout -5 107 falls 69 0 false -16 103 fame -69 -36
    famed 56 -106 familiar -85 -107 family -24 -149 famous 15 -130 fan 1 -50 fantastic -221 -94 fantasy -80 -81
    far -50 99 fare 11 -15 farewell -37 -85 farm 47 51 farmer 63 78 farming -7 75 farther 7 -66 fashion -59 -121
    fashioned -134 -48 fast -146 -17 faster -82 -1 fastest 28 -38 fat 7 30 fatal 88 126 fate -73 15 father -10 -57
    fault 32 19 favor -100 135 favorable -61 42 favored -53 70 favorite -5 -96 favour -64 97 favourite 42 -82
    fax 70 -1 fear -120 162 feast -1 -114 feat -87 -43 feature 24 -192 featured 59 -187 federal 94 179
    federation 12 41 fee 85 49 feed 61 38 feeding 27 19 feel -286 -15 feeling -245 -20 feelings -182 -2
    fell 115 134 fellow -23 -43 fellowship -48 -82 felt -174 -9 female 74 -44 fence 36 -29 ferry 87 -50
    festival 59 -142 fever 91 9 few 3 -27 fewer 25 79 fiat 53 37 fiber 32 -27 fiction -29 -38 fictional 41 -127
    fidelity -50 24 field 3 -148 fielder -17 -10 fierce -16 9 fifteen 117 -43 fifth 44 -23 fifty 48 12
    fight -132 77 fighter 24 -13 fighting -58 64 figure 26 -5 figured -169 -9 file 58 -8 filing 73 76 fill -24 -52
    filled 30 -77 filling 6 -18 film 20 -102 filmed 80 -166 filming 64 -120 filmmaker -21 -20 final 17 -85
    finale 8 -135 finalist 26 -23 finally -114 -64 finance -12 153 finances -86 110 financial -88 113
    financially -173 81 financing -46 147 find -25 7 finding -95 88 findings 39 -2 fine -24 15 finger 37 -63
    finish 4 -99 finished 38 -82 finishing 27 -75 fire 85 9 fired 113 54 firing 82 20 firm 30 89 firmly -147 -18
    first 19 -99 fiscal -16 122 fish 40 -23 fisher -20 -90 fishing 46 21 fit -103 -135 fitness -48 -100
    fitted 95 -139 five 96 14 fix -84 65 fixed 47 -16 fixing 13 97 fl 103 -118 flag 64 -126 flagship 55 -46
    flame 43 -114 flash 48 -29 flat 76 -41 flavor -95 -96 flawed -101 109 flee 30 74 fleet 63 -13 flesh -44 -65
    flexibility -188 0 flexible -113 -58 flies 104 -57 flight 74 -82 flip -45 -57 floating 66 -37 flood 30 73
    flooded 100 56 flooding 90 91 floor 59 -181 flour 28 -17 flow 8 45 flower 97 -97 flowing 15 -7 flu 81 49
    fluid 46 -41 fly 87 -91 flying 70 -76 focus -128 -52 focused -137 -46 focusing -115 -32 fog 90 -79 fold 29 -15
    folk -50 -104 folks -192 -21 follow 7 -52 followers -8 28 following 84 -18 food 32 75 foot 80 -117
    footage 76 -103 football -33 -46 footballer 64 -38 forbidden 7 2 force -28 39 forced 36 117 ford 23 -4
    forecast 92 57 foreign 13 154 forensic 77 -51 forest 82 -39 forestry 70 67 forever -177 -3 forge -90 -3
    forged -13 34 forget -225 17 forgotten -181 15 form 31 -110 formal 9 -77 formally 47 4 format -2 -131
    formation 56 -63 formed 67 -66 former 95 103 formerly 92 -82 formidable -131 -2 formula 24 -5 fort 68 -76
    forth -108 -65 forthcoming -76 -38 fortress 12 -63 fortune -56 46 forty 70 16 forum -58 -73 forward -114 -33
    fossil 90 51 foster -102 -11 foul 28 37 found 133 -25 foundation -53 -40 founder 4 -14 founding -19 -24
    four 98 -29 fourteen 141 -45 fourth 57 -11 fox 6 -32 fraction 57 106 fragile -135 42 frame -12 -170
    framework -125 -25 franchise -68 -4 frank -25 -80 franklin -2 -42 fraud 58 208 free -173 -19 freedom -244 70
    freely -59 -4 freeman -14 -85 freestyle 48 -124 freeze 35 166 freezing 88 118 freight 70 5 frequency 45 -59
    frequent 68 4 frequently 39 -47 fresh -26 8 freshman 9 -59 friend -91 -47 friendly -97 -39 friendship -161 -32
    front -4 -112 frontier 12 12 frozen 53 66 fruit 36 -70 frustrated -185 64 frustrating -178 6
    frustration -130 72 fuel 55 141 fueled -30 157 fugitive 25 80 fulfill -156 36 full -20 -10 fully -208 8
    fun -197 -102 function -6 -135 functional -17 -94 functioning -87 1 fund -17 112 fundamental -198 24
    funded 21 108 funding 23 155 funds -22 152 funeral 64 -90 funny -138 -63 fur 73 -6 furious -73 37
    furniture -2 -72 further 0 46 furthermore -42 -6 future -176 -2 gain -71 45 galaxy 63 -81 gallery 27 -179
    gallon 74 74 gamble -87 74 gambling -11 103 game -85 -110 gaming -34 -12 gang 61 15 gap -25 50 garage 39 -110
    garbage 74 64 garden 18 -169 garlic -39 -32 garrison 44 -68 gas 82 123 gasoline 56 135 gate 80 -160
    gateway 6 -32 gather -5 -72 gathered 54 -81 gathering -11 -72 gauge 60 -66 gay -40 14 gear 36 -71 gen -21 78
    gender -56 4 gene 39 -44 general 25 53 generally 2 -52 generate -36 92 generation -119 7 generic 14 52
    generous -171 80 genetic 20 2 geneva 72 -18 genius -156 19 genocide -14 115 genre -77 -62 genuine -249 3
    genus 150 -99 geographic 38 -64 geographical 42 -68 geography -44 -42 geological 98 -39 gesture -150 -19
    get -251 -17 getting -145 25 ghost 63 -53 giant 67 -9 gift -91 -32 gilbert 54 -62 girl 15 -50 girlfriend 53 -30
    give -169 45 given -18 -34 giving -102 46 glacier 139 -74 glad -253 -49 glance -48 -68 glass 22 -101
    glasses 4 -89 glen 52 -93 global -89 89 globalization -189 72 globe 57 -69 glory -139 -51 glue -20 -61
    go -92 39 goal -111 2 goalie -10 30 goalkeeper 47 -3 god -164 -5 going -150 5 gold 27 -26 golden 26 -88
    golf -40 -93 gone -90 29 good -319 -49 goodwill -114 4 google 17 -4 gore -42 17 gospel -93 -97 gothic 3 -139
    govern -137 79 governance -186 37 governed -26 22 governing -30 53 government -110 143 governmental -28 79
    governor 27 59 grab -94 40 grace -91 -58 grade 63 -41 gradual -99 25 gradually -69 12 graduate 31 -47
    graduated 70 -64 graduation 51 -55 graham -17 -55 grain 45 70 grammar 3 -94 grand 46 -72 grandfather -35 -52
    grandmother -25 -72 grandson -3 -30 grant -74 6 granted 2 67 graphic 50 -87 graphics -26 -135 grass -1 -61
    grateful -268 -18 grave -8 9 gravity -9 -17 gray 84 -89 great -202 -56 greater -129 22 greatest -131 11
    greatly -141 29 green 28 -88 greenhouse 44 139 greens -27 -10 grenade 127 8 grey 96 -106 grid 61 -36
    grief -144 12 griffin 40 -61 grim -57 -34 grip -61 38 grocery 49 -7 gross 48 143 ground -14 -68 grounds 38 -5
    group 123 10 grove 77 -111 grow -12 -11 growing -65 88 grown -49 39 growth -39 84 guarantee -145 137 guard 39 9
    guarded 12 -74 guardian 41 -7 guerrilla 54 75 guess -179 -30 guest 69 -140 guidance -53 -58 guide -69 -103
    guided -25 -65 guild 33 -33 guilt -123 93 guilty -4 114 guinea 73 53 guitar -19 -138 guitarist 46 -38 gulf 6 66
    gun 50 -10 gunfire 66 -17 gunman 75 -56 guy -124 -35 gym 15 -149 habit -67 44 habitat 32 -13 hair 23 -69
    half 94 -17 halftime -4 -49 halfway -7 -72 hall 53 -122 halt -4 151 ham 30 -62 hamlet 45 -73 hammer 8 -35
    hand -83 -22 handed 9 35 handful 10 -5 handle -80 -26 handled -24 -23 handling -22 37 handover -11 -13
    hands -61 -18 hang 5 -50 hanging 35 -62 happen -207 -48 happening -204 -11 happiness -210 0 happy -208 -62
    harassment 51 98 harbor 39 -80 harbour 56 -111 hard -148 17 hardline 10 83 hardly -156 -2 hardware -27 -69
    harm -133 141 harmful -63 136 harmony -148 -92 harper -40 11 harry -5 -40 harsh -47 80 hart 25 -74
    harvest 35 59 hat 39 -76 hatch 74 -79 hate -175 117 hatred -145 106 haul 34 44 have 12 -11 haven -14 18
    hawk 74 -16 head 74 -36 headed 42 -50 header 68 -100 heading 18 -81 headline 26 -8 headquarters 109 -64
    healing -164 -54 health -35 104 healthcare -56 62 healthy -152 -19 hear -147 -74 heard -31 -53 hearing 19 -106
    heart -101 -59 hearts -125 -45 heat 28 -28 heated 31 -57 heath 56 -50 heating 72 57 heaven -100 -49
    heavily 16 24 heavy 61 34 heavyweight -16 7 hedge -2 76 height 57 -50 heights -17 -40 heir 26 26 held 67 -68
    helicopter 148 -62 hell -118 1 helmet 62 -78 help -61 -50 helpful -188 -45 helping -131 84 hemisphere 0 -20
    hence -50 -48 henry -16 -48 herald 58 -27 here -45 -122 herein 46 -27 heritage -72 -45 hero -105 -20
    heroin 69 113 hidden 43 -16 hide -48 46 hiding 42 60 high -4 -37 highlight -94 -67 highly -31 -10
    highway 68 -16 hike 42 94 hill 51 -125 hip -22 -82 hire -35 87 hired 44 -1 historian 12 -36 historic -24 -69
    historical -30 -98 historically -50 7 history -76 46 hit 28 53 hitter -48 -8 hitting -22 58 hockey -39 -56
    hold 25 -55 holder 75 -15 holding 22 0 hole 19 -42 holiday -19 -58 holocaust -51 93 holy -22 -27 home -55 20
    homeland -65 58 homeless -2 60 homer 3 -40 hometown 11 -73 honest -240 17 honey -8 -7 honor -79 -51
    honorary 75 -41 honored -127 -54 honour -38 -40 honours 48 -45 hood 51 -76 hook -24 -65 hop -19 -81
    hope -199 11 hopeful -160 -28 hopefully -259 -66 horizon 15 -15 horn 17 -42 horrible -178 43 horror -71 -25
    horse 26 -103 hospital 159 96 host 23 -90 hostage 23 31 hostile -36 93 hostilities -52 62 hot 19 -43
    hotel 71 -153 hour 21 -32 hours 83 -56 house 42 -79 household 46 23 householder 97 -38 housing -18 64
    how -280 -60 however 74 -46 hub 20 -5 huge -55 74 hull 71 -107 human -26 82 humanitarian -94 88
    humanity -147 71 humans -41 -4 humor -114 -35 hundred 80 -22 hunger -40 138 hungry -138 77 hunt 23 -35
    hunter 55 -37 hunting 32 1 hurdles -21 1 hurricane 19 59 hurt -124 109 hurting -193 152 husband 23 11
    hybrid 19 6 hydrogen 53 24 ice 112 -73 icon -65 -56 idea -216 19 ideal -52 -80 identical 80 -79
    identification 47 -38 identified 123 -20 identify -5 79 identity -40 -13 ideological -124 22 ideology -175 81
    idol -7 -35 ignore -143 106 ignored -63 101 iii 22 -69 ill -5 94 illegal 24 179 illegally 76 148 illness 24 31
    image 8 -106 imagination -201 -24 imagine -226 -12 imam 24 -39 immediate -46 63 immediately 59 21
    immigrant 0 92 immigration -29 98 imminent -42 95 immune -72 72 immunity 16 130 impact -76 39
    impeachment 11 133 imperial 75 -19 implement -131 71 implementation -74 -11 implemented -69 45
    implicated 102 103 import -6 188 importance -188 -33 important -161 -75 imported 54 102 impose -76 192
    imposed 28 175 imposing -65 110 impossible -128 40 impoverished -34 162 impression -180 -26 impressive -86 -82
    imprisoned 46 75 imprisonment 64 129 improve -103 107 improved -75 3 improvement -95 11 improving -157 45
    in 12 -36 inability -108 104 inadequate -65 119 inappropriate -83 50 inaugural 15 -114 inauguration 17 -59
    incentive -126 132 inch 76 -99 incident 60 -39 include 150 -21 included 78 -60 including 65 22
    inclusion -80 -12 income -11 185 incoming 37 18 incorporated 30 -109 increase -18 178 increased 22 126
    increasing -46 138 increasingly -119 58 incredible -231 1 incumbent 31 71 indeed -170 5 indefinitely 29 73
    independence -106 52 independent 0 22 independently 47 -27 index 92 36 indicate 109 -31 indication -67 -4
    indicator 61 -51 indictment 72 69 indigenous -40 37 individual -31 -45 indoor 64 -86 industrial 100 99
    industry -11 139 inevitable -165 72 infant 52 30 infantry 59 -79 infect 41 55 infected 108 72 infection 96 24
    inflation -12 109 influence -118 61 influential -39 -12 influenza 80 5 inform -97 12 informal 23 -65
    information 27 -44 informed -65 -27 infrastructure -88 106 inherited -18 50 initial 86 5 initially 83 -25
    initiative -91 62 injection 53 72 injure 16 142 injured 106 -11 injury 32 -38 ink 76 46 inland 78 -30
    inn 47 -175 inner -12 -75 inning -15 -12 innings -11 -8 innocence -112 65 innocent -120 90 innovation -183 3
    innovative -179 -46 input -14 -50 inquiry 34 76 inside 34 -91 insight -141 -71 insist -140 98
    insisting -106 112 inspection 102 1 inspector 99 27 inspiration -157 -95 inspired -119 -76 instability -77 136
    install 0 47 installation 58 -75 instance -22 -19 instant -71 -1 instantly -53 -39 instead -61 -76
    institute 50 -19 institution -73 21 institutional -94 61 instruct -30 52 instruction -5 -107
    instructions 16 -92 instructor 42 -100 instrument -10 -85 instrumental -68 -87 insufficient -47 128
    insurance 38 191 insurgency -32 124 insurgent 80 60 intact -52 -58 integral -89 -80 integrated -62 -75
    integration -138 16 integrity -196 40 intellectual -156 40 intelligence -18 52 intelligent -171 -70
    intend -145 55 intended -31 12 intense -61 -22 intensified -13 86 intensity -61 -54 intensive 16 -14
    intent -115 71 intention -84 62 inter -7 -35 interaction -65 -105 interactive -56 -128 interest -5 74
    interested -150 -12 interesting -161 -152 interface -8 -132 interfere -131 52 interference -43 91 interim -7 52
    interior 79 -33 intermediate 120 -83 internal 15 39 international -63 -13 internationally -53 11
    internet -32 42 interpretation -81 -47 interpreted -47 -14 interrogation 52 0 interrupted 5 -45
    intersection 66 -119 interstate 27 32 intervene -104 96 intervention -105 127 interview 17 -33
    intimate -84 -120 intimidation 11 116 introduce -79 52 introduction -50 -26 invasion -8 106 inventory 31 34
    invest -108 131 investigate 44 45 investigating 75 61 investigation 87 7 investigative 23 9 investigator 104 18
    investing -158 138 investment -86 126 investor -62 92 invitation 0 -48 invite -48 44 involve -39 36
    involved -41 -5 involvement -38 102 ira 25 75 iranian 44 116 iraqi 40 101 iron 52 -11 island 73 -68
    isolated 28 13 isolation -47 73 issue -116 -32 issuing 24 96 item 3 -80 ivory 52 31 jack -13 -49 jackal 46 -5
    jacket 53 -113 jail 97 69 jailed 98 119 jam 15 -90 japan -4 50 java 59 -60 jay -3 -7 jazz -39 -117 jean 18 19
    jeans 13 -42 jersey 69 -31 jet 110 -1 jewelry 12 -46 jihad -41 68 jimmy -63 -44 job -94 92 jobless 77 130
    jockey 39 -88 john -19 -69 join 4 -81 joined 65 -41 joining -30 16 joint 35 -31 jointly 26 8 joke -90 10
    josh -10 -37 journal 44 -59 journalism -92 -6 journalist 45 29 journey -52 -117 joy -186 -51 judge 7 -15
    judgment -110 38 judicial -33 58 judiciary -57 54 juice 18 -16 jump -8 0 jumping 25 -52 junction 127 -93
    jungle 66 -41 junior 37 -74 junta 7 76 jurisdiction 13 24 jury 45 -23 just -130 32 justice -149 81
    justified -159 150 justify -176 173 juvenile 57 3 keen -158 -20 keep -131 44 keeper 49 -26 keeping -130 30
    ken -22 -55 kept -18 -28 key -54 -6 khan 35 8 kick -46 -36 kicking -48 -27 kid -127 -43 kidnapping 44 99
    kidney 84 14 kill -41 265 killer 36 8 killing 54 91 kilometre 148 -95 kind -221 -6 king -27 -36 kingdom -3 17
    kirk -7 -52 kiss -40 -67 kit 63 -105 kitchen -2 -115 knee 27 -83 knife 71 -59 knight 49 -47 knock -54 14
    knockout 40 -47 know -114 -7 knowing -198 -14 knowledge -136 -13 known 73 -64 kohl -3 65 kph 75 -24
    kremlin 12 33 lab 106 -50 label 25 -42 labeled 24 29 labor -45 141 laboratory 130 -54 labour 29 125
    lack -110 53 lacking -165 -10 laden 25 39 lady -15 -106 lah 52 13 laid 2 -48 lake 121 -94 lama 3 -26 lamb 9 -71
    lance 35 -40 land -4 4 landed 91 -46 landing 91 -92 landmark 15 -28 landscape -47 -92 landslide 99 84
    lane 44 -147 language -4 -41 lap 47 -115 large 137 34 largely -19 43 larger 24 -28 laser 64 -62 last 17 99
    lasting -137 -6 late 78 -33 lately -174 32 later 73 -77 latest 27 33 latter 10 -75 laugh -145 -34 launch 55 13
    launching 12 43 laundering 38 162 law -30 107 lawmaker 72 103 lawn 6 -106 lawsuit 54 113 lawyer 20 52
    lay 13 -19 layer 49 -90 laying 3 14 layout 57 -232 lead -58 -71 leader -9 75 leaders -58 31 leadership -177 11
    leading 43 13 leaf 95 -84 league -5 -14 leak 126 70 lean -63 -41 leaning -19 4 leap -47 -18 learn -213 -115
    learned -133 -62 learning -145 -87 lease 65 59 least 40 110 leather 28 -73 leave -75 2 leaving 32 7
    lecture -13 -124 lee 7 -19 left 34 -33 leftist 36 121 leg 62 -144 legacy -165 24 legal -41 67 legally -37 85
    legend -25 -50 legendary -20 -78 legion -4 -4 legislation -130 131 legislative 15 3 legislator 46 38
    legislature -20 26 legitimacy -165 115 legitimate -158 93 legs 9 -120 leisure -37 -60 lemon -1 -63 lend -131 77
    lending -25 144 length 93 -140 lengthy 35 -33 lens 66 -124 leone 18 46 lesbian -42 -16 less -15 73 lesser 32 31
    lesson -222 -23 let -203 5 lethal 32 96 letter 88 -99 letters 71 -44 letting -143 97 level -21 69 levy 45 129
    liability -19 164 liberal -56 75 liberation -14 19 liberty -90 -34 library 11 -81 license 81 40 licensed 84 -12
    lie 28 -115 lieutenant 93 -46 life 22 39 lifestyle -98 -44 lifetime -71 59 lift -35 47 lifted 30 85
    light 38 -138 lighter 17 -63 lighting 18 -132 lightly -5 -51 lightning 24 -58 like -163 -18 liked -164 -91
    likelihood -56 82 likely 8 45 likewise -82 -3 limit -5 149 limited -39 8 limiting -38 138 line 146 -90
    linear 32 -122 linebacker -59 -36 lined 81 -119 lineup -20 -108 lingering -48 61 link 64 30 linked 82 64
    links 14 1 lion 46 -23 liquid 80 -16 liquidity -67 96 list 119 19 listed 127 -47 listen -198 -83
    listening -114 -105 listing 99 -43 lit 62 -112 literally -73 -35 literary -31 -47 literature -24 -43
    litigation -49 89 little -176 -47 live -99 -26 liver 80 4 livestock 68 87 living -28 32 load 37 5 loaded 36 -46
    loan 61 74 lobby -51 -19 local 54 -117 locally 41 -67 locate 14 -100 located 136 -136 location 93 -175
    lock 18 -18 locker -30 -137 locomotive 67 -76 lodge 100 -106 log 69 -101 logic -113 -40 logical -150 -72
    logistics -24 -9 logo 64 -127 long 16 -27 longer -54 -16 longest 43 -1 look -246 -68 looking -115 -57
    loop 38 -137 loose -43 -40 looting 7 130 lord -24 -50 lose -183 146 loss -13 88 losses 37 149 lost -34 72
    lot -203 -25 lots -83 -39 lottery -3 87 loud -70 -38 love -261 -47 loved -184 -51 lover -13 -15 loving -227 -40
    low 43 175 lower 75 42 lowered 103 63 lowering -13 145 lowest 91 111 loyal -71 17 loyalty -161 48 luck -190 -55
    lucky -113 -34 lucrative -46 97 lunar 155 -87 lunch 18 -80 lung 129 23 lure -73 75 luxury -5 -3 lying 88 -4
    lynch 25 25 mac -2 -46 machine 30 -36 machinery 43 33 mad -59 82 made -29 -19 mafia 53 62 magazine 26 -36
    magic -64 -92 magistrate 138 -21 magnetic 80 -78 magnitude 44 -2 mail 49 2 main 89 -70 mainland 40 7
    mainly 58 -12 mainstream -94 30 maintain -144 -21 maintained -13 -19 maintenance 49 1 major -6 47
    majority 7 121 majors -21 39 make -64 -114 maker 92 32 makeup 44 -90 making -84 26 malaria 43 95 male 85 -53
    mall 10 -113 man -18 6 manage -97 16 management -54 14 manager -21 -43 mandate -61 109 mandatory 54 115
    manhattan 58 -93 manila 103 -24 mankind -218 25 manner -143 -86 manor 76 -117 mansion 87 -129 manual 62 -37
    manufacture 43 36 manufactured 85 2 manufacturer 117 -10 manufacturing 44 52 manuscript 79 -112 many -135 7
    map 15 -105 maple 20 -82 marathon 58 -101 marble 61 -114 marc 13 -30 march 119 3 marching 6 -93 margin 64 41
    maria 39 -55 marijuana 51 118 marine 90 -45 maritime 57 -2 mark -2 -40 marked 26 -70 market -54 13
    marketing -55 25 marketplace -153 1 marking 75 -53 marred 53 46 marriage -46 -1 married 28 -29 marry -63 1
    marseille 90 -13 marsh 97 -38 marshal 53 29 marshall -36 -17 mart 7 66 martial -1 -23 martin 12 -39
    marvel -26 -70 mask 36 29 mason 34 -103 mass 59 19 massacre 60 35 masses -23 -23 massive 22 118 master 12 -108
    match -15 -114 matched 14 -36 matching 45 -34 mate 59 -91 material 13 -8 math -49 2 mathematical -23 -64
    mathematics -3 -68 matrix 36 -88 matt 35 -57 matter -109 -62 mature -92 -83 max 13 -33 maximum 25 53 may 36 -9
    maybe -195 -5 mayor 5 -84 meal -10 -75 mean -85 55 meaning -45 -38 meaningful -221 0 means -67 71
    meantime -70 61 meanwhile 69 53 measure 41 81 measured 54 -34 measuring 55 -48 meat 41 12 mechanical 41 -47
    mechanics 21 -51 mechanism -57 -18 medal -11 -79 medalist 43 -59 media 9 57 median 119 41 mediation -59 41
    medical 76 -46 medication 12 47 medicine -62 11 medieval 20 -103 medium -10 -40 meet 45 -79 meeting 10 -68
    member 24 7 membership -7 65 memo 55 13 memoir -50 -30 memorable -99 -116 memorandum 33 23 memorial 29 -140
    memory -54 -64 men 17 -44 mental -70 -5 mentally -143 -4 mention -56 16 mentor -61 -21 menu -19 -133
    mercantile 56 -4 merchandise 12 4 merchant 31 5 mercury 154 16 mercy -129 23 mere -14 82 merely -97 7
    merge 15 39 merged 60 -12 merger 2 72 merit -64 27 mess -136 31 message -100 -133 metal 70 -50 meter 114 -82
    method 9 -50 metre 133 -195 metric 85 22 metro 107 -66 metropolitan 85 -63 midday 118 -49 middle -114 -50
    midnight 91 -67 midst -147 63 midway 61 -95 might -80 29 mighty -123 2 migration 17 26 mike -12 -73 mild 29 -28
    mile 129 -116 milestone -99 -22 militant 47 92 military 12 87 militia 50 65 milk 48 56 mill 90 -42
    millennium -70 -50 miller -2 -60 million 121 174 millionaire 5 78 mind -224 -53 minded -190 4 mine 73 14
    mineral 54 57 mini 50 -51 minimal -58 8 minimum 43 109 mining 53 122 minister 4 41 ministerial 58 -28
    ministry 76 101 minor 81 -29 minority -26 102 minus 128 84 minute -22 -43 minutes 55 -85 miracle -123 -11
    mirror 1 -105 misconduct 59 86 miss -47 -45 missed -26 -26 missile 94 51 missing 59 -10 mission 13 -65
    missionary -1 -39 mistake -140 76 mix -81 -67 mixed 3 -69 mixing -50 -73 mixture -20 -71 mob 37 29
    mobile 57 -29 mode -62 -116 model 59 -116 moderate -32 50 modern -76 -94 modernization -177 68
    modernize -196 153 modest -50 9 modified 78 -46 molecular 95 -73 mom -103 -40 moment -144 -75 momentum -160 -18
    monarch 3 -18 monarchy -78 120 monastery 76 -91 monetary -79 65 money -61 208 monitor 57 -72 monitoring 62 20
    monk 43 -74 monopoly -24 175 monster 12 -33 monte 88 -75 month 233 86 monthly 118 52 monument 11 -67 moo 52 86
    mood -120 -50 moody 2 -4 moon 75 -55 moral -212 59 moratorium 47 171 more 58 118 moreover -70 64 morning 64 -60
    morocco 21 27 mortality 22 79 mortar 109 -13 mortgage 5 120 mosque 44 -59 moss 58 -88 most 12 6 mostly 39 -11
    moth 158 -104 mother -61 -95 motion 31 -28 motivated -148 116 motivation -202 1 motive -42 15 motor 95 -25
    motorcycle 106 -56 mound 33 -122 mount 72 -70 mountain 99 -86 mountainous 105 -8 mounted 91 -88 mounting 0 124
    mourn -108 10 mourning 3 -18 mouse 37 -99 mouth 24 -68 move -33 -51 movement -71 10 movie -58 -43
    moving -42 -75 mph 65 -20 much -118 87 mud 79 -17 multimedia -64 -82 multinational -63 101 multiple 67 -60
    municipal 111 42 municipality 145 -29 murder 67 87 murdered 57 54 murphy -1 -74 muscle -20 -53 museum 13 -123
    music -46 -98 musical -55 -110 musician 4 -60 must -104 21 mutual -117 70 mysterious 46 -44 mystery -9 -68
    myth -109 60 naked 19 -60 name 82 -137 namely -54 -15 names 88 -39 naming 32 3 narrative -106 -141 narrow 9 -55
    narrowly 36 28 nation -200 122 national -8 45 nationalist 12 57 nationality 30 25 nationally 20 8
    nationwide 70 106 native 49 -63 natural -41 27 naturally -100 -43 nature -105 -49 naval 84 -39
    navigation 31 -67 navy 77 -17 nazi 24 103 near 124 -74 nearby 154 -131 nearest 106 -76 nearly 41 93
    necessarily -146 12 necessary -190 37 necessity -243 41 neck 60 -97 nee 22 52 need -301 -14 needed -132 36
    needs -173 38 negative -50 59 negotiate -50 36 negotiation -99 -27 negotiator 2 -7 neighbor -50 26
    neighborhood -5 -81 neighbour 33 76 neither -121 10 nelson -28 -61 nephew 48 -28 nerve 0 3 nervous -132 -24
    nest 70 -82 net 40 101 network 4 -42 neutral -6 5 never -66 83 nevertheless -108 11 new -46 116 newly 20 -35
    news 21 -47 newspaper 82 48 newt -52 32 newton 75 -106 next -27 -72 nice -124 -116 nick 13 -18 nickname 13 -35
    night 73 -117 nightmare -111 17 nine 113 7 ninth 27 -42 no -49 43 noble -44 -29 nobody -166 35 noise -1 -5
    nominated 24 -36 nomination -10 3 nominee -29 28 non -17 128 none -50 22 nonetheless -138 25 nonprofit -38 35
    noon 87 -83 nordic 33 -50 normal -14 -46 normally 44 -85 north 98 -37 northeast 116 -51 northeastern 132 -6
    northern 118 -4 northwest 122 -33 northwestern 124 -20 nose 33 -69 not -85 34 notable 41 -117 notably -17 7
    note -5 -64 noted -1 -26 nothing -183 38 notice -2 -63 noticed -26 -86 notion -210 58 notorious 72 48
    nova 98 -41 novel -18 -69 novelist -1 17 now -95 25 nowhere -136 5 nuclear -30 134 number -3 79 numbers 12 22
    numerous 53 -38 nurse 30 -5 nursing 38 -1 nutrition -46 17 nuts -63 -45 oak 69 -124 oath -5 12 object -10 -73
    objective -160 -13 obligation -93 96 observation 76 -108 observatory 157 -91 observe -35 -82 observed 57 -100
    observer 20 -47 obstacle -106 14 obtain -9 44 obvious -162 -12 obviously -252 -20 occasion -97 -119
    occasional 29 -57 occasionally 20 -125 occasions 23 -69 occupation -40 109 occupied 55 15 occupy 12 -20
    occur 56 -39 ocean 66 -59 odd -88 -90 odds -109 51 off 19 9 offense -100 29 offensive -56 35 offer -4 86
    offering -47 15 office 12 48 officer 41 -6 official 147 80 officially 78 -5 offset -14 116 offshore 62 69
    often 49 4 oil 30 175 old 5 -76 older -6 -26 olive 29 -89 on 3 -27 once -51 17 one -9 -20 ongoing -44 27
    online -3 -16 only -125 -68 open 22 -17 opened 65 -87 opener 9 -61 opening -15 -84 openly -80 62 opera 33 -99
    operate 19 3 operating 66 47 operation 70 -9 operational 27 -27 operations 31 40 operator 78 -31 opinion -71 37
    opponent 2 69 opportunity -281 -21 oppose -104 178 opposed -67 133 opposing -88 70 opposite 9 -122
    opposition 27 114 optical 36 -70 optimism -145 63 optimistic -151 -1 option -54 42 optional 15 -105
    oracle 38 -22 oral 25 -51 orange 102 -57 orbit 122 -67 orchestra 41 -126 order -21 94 ordered 121 65
    ordering 55 95 ordinary -121 21 ore 123 43 organ 27 -41 organic -6 12 organisation 12 51 organised 12 -35
    organization -57 52 organize -67 -5 organized -28 -26 organizer 11 -62 organs 1 14 orientation -9 -71
    oriented -120 -36 origin 72 -18 original 28 -109 originally 119 -111 orthodox -12 -40 otch -39 0 other 81 -16
    otherwise -97 17 ottoman -12 16 ounce 37 32 oust -4 160 ouster -13 133 out 7 28 outbreak 95 125
    outcome -107 -11 outdoor 38 -121 outer 77 -112 outfit 58 -81 outgoing 0 56 outlawed 45 115 outlined -42 -9
    outlook -47 9 output 90 81 outrage -87 116 outright -1 180 outside 48 -60 outskirts 145 -52 outspoken -54 67
    outstanding -62 1 oval 88 -198 oven 65 -62 over 32 20 overall -68 -21 overcome -192 68 overhaul -72 83
    overhead 101 -25 overlooking 48 -133 overnight 95 14 overseas -5 83 oversee -3 20 oversight -72 77
    overthrow -66 149 overtime 1 65 overturn -6 105 overturned 92 67 overview -38 -153 overwhelming -142 101
    overwhelmingly -33 99 own -74 97 owned 79 41 owner 40 17 ownership -17 70 oxford 58 -108 oxygen 62 51
    pace -72 -13 pacific 46 -40 pack 34 -79 package -39 26 packed 37 -117 pact -37 143 pad 87 -21 page 46 -108
    paid 8 93 pain -113 21 painful -180 30 paint 25 -78 painted 56 -155 painter 40 -121 painting 8 -112
    pair 74 -128 palace 75 -121 pale 93 -108 palm 80 -93 pan 47 -44 pandemic -28 121 panel 58 -35 panic -66 71
    pants 33 -89 paper 79 -24 papers 78 -7 par -2 -6 para 63 35 parade 41 -124 paradise -7 -74 parallel 29 -114
    paramilitary 79 60 paramount -47 -43 parent -22 48 parish 80 -55 park 56 -148 parked 101 -55 parking 63 -62
    parliament 64 112 parliamentary 53 45 parole 70 72 part -34 -18 partial 82 66 partially 46 19
    participate -67 -27 participating 7 31 participation -79 70 particular -91 -40 particularly -131 8
    partisan -66 58 partly -45 58 partner -34 9 partnership -105 7 parts 63 -7 party 15 53 pass 15 -41
    passage -37 -2 passenger 129 -16 passing -6 -22 passion -204 -48 passionate -201 -52 passport 70 24 past -56 70
    pastor -29 -36 pat -52 -19 patch 49 -68 patent 56 60 path -62 -66 patience -224 23 patient -4 22 patriot -57 82
    patriotic -117 7 patrol 110 -34 patron -9 -51 pattern 29 -82 pay 58 223 paying -65 147 payment 19 121
    payroll 27 159 pct 94 58 peace -183 -38 peaceful -94 -27 peacefully -93 -15 peacekeeping -46 70 peak 99 -21
    peaked 66 47 pearl 34 -85 peer -7 49 pen 88 12 penalty -5 56 pending 90 24 peninsula 25 -68 penny -6 39
    pension 1 213 pentagon 36 47 people -85 221 peoples -133 2 pepper 25 -27 perceived -142 100 percent 144 271
    percentage 77 109 perception -181 31 perfect -109 -116 perfectly -147 -139 perform -10 -97 performance -30 -127
    performer -12 -81 performing -10 -68 perhaps -152 -30 period -7 -14 permanent 4 -1 permanently 33 54
    permission 59 6 permit -18 68 perry 8 -51 persecution -57 112 persistent -3 115 person -62 -58 personal -85 -5
    personality -70 -84 personally -138 30 personnel 37 19 perspective -216 -89 persuade -107 90 peso -13 118
    pet 58 14 petition 42 71 petroleum 45 121 petty -21 42 pharmaceutical 43 114 phase 7 -45 phenomenon -43 6
    philosophical -105 -53 philosophy -118 -41 phoenix 52 -78 phone 46 -20 photo 62 -133 photograph 88 -146
    photographer 68 -94 photography -7 -132 phrase -78 -15 physical -55 -65 physically -132 -47 physician 59 -22
    physics 16 -60 pianist -4 -79 piano 0 -143 pick -33 -70 picking -36 -31 pickup 41 -48 picture -56 -101
    pie -10 -37 piece -42 -122 pierce -29 -56 pig 80 43 pile 35 8 pilgrimage 17 -22 pilot 99 -21 pin 62 -52
    pinch -79 20 pine 59 -86 pink 83 -107 pioneer -3 -21 pipe 114 -22 pipeline 64 80 piracy -30 91 pistol 90 -78
    pit 83 -42 pitch -28 -88 pitched -43 -40 pitcher -23 -6 pitching -102 -17 pizza 12 -50 place -9 -140
    placed 119 -94 placement 80 -93 plain -32 -71 plan 13 -24 plane 113 -51 planet 25 -9 planned 58 -10
    planning -41 14 plant 154 28 plantation 40 -12 planted 109 -15 planting 58 16 plastic 87 -57 plate 29 -111
    plateau 88 -29 platform -10 -105 platinum 25 42 play -118 -136 played -40 -110 player -36 -88 playing -102 -86
    playoff -39 -55 plaza 14 -116 plea -35 57 pleasant -76 -163 please -122 -27 pleased -215 -46 pleasure -149 -84
    pledge -97 165 pledged -55 159 plenty -149 -36 plight -135 84 plot 19 -42 plug -3 63 plunge 36 122 plus 35 1
    pneumonia 114 -85 pocket 54 -36 podium 1 -155 poem -2 -96 poet 1 -32 poetry -64 -88 point 32 -54 pointed 11 -55
    poised -40 12 poison 54 117 poisoning 151 104 polar 122 -24 pole 110 -106 police 128 52 policeman 82 14
    policy -227 64 polish 40 30 political -59 88 politically -128 95 politician 18 72 politics -139 49 poll 80 74
    polls 38 61 pollution 73 150 pond 86 -103 pool 40 -91 poor -40 137 poorly -37 7 pop -30 -31 pope -44 -67
    popular -15 -14 popularity -52 60 populated 55 10 population 95 143 populous -4 90 pork 29 75 port 90 -40
    portable 13 -61 porter 25 -96 portfolio -25 15 portion 62 -30 portrait -3 -119 portrayed -53 -44 pose -57 27
    posed -24 33 position -93 -61 positive -73 -11 possession 31 54 possibility -70 77 possible -54 9
    possibly -1 41 post 57 -5 postal 69 100 posted 134 -1 posting 80 40 postwar -99 101 pot 33 54 potential 15 88
    potentially -43 140 potter 23 -65 poultry 99 99 pound 67 89 pour -12 47 poverty -23 172 powder 115 -11
    power 7 103 powered 83 -39 powerful -67 13 practical -170 -72 practically -141 58 practice -53 -52
    practiced -74 -64 praise -143 9 pray -116 -83 prayer -62 -99 precedent -128 83 precious -119 6 precise -19 -103
    precisely -103 -52 precision -27 -8 predecessor -15 44 predict -39 47 predominantly 42 -21 prefecture 146 -38
    prefer -100 -9 preference -28 31 preferred 19 -15 pregnancy 48 43 pregnant 44 42 preliminary 144 -27
    premature -46 82 premier 38 3 premiere 62 -120 premiership 50 -44 premises 80 -57 premium 15 50
    preparation -43 -92 prepare -154 -49 prepared -65 -49 prescription -11 129 presence -42 4 present -14 -73
    presentation -22 -179 preservation -92 -38 preserve -120 6 preserved 12 -118 presidency -33 65 president 54 209
    presidential 51 -15 press 10 -26 pressed -59 -15 pressing -113 14 pressure -45 83 prestigious 43 -47
    presumably -9 -20 pretty -219 -52 prevent -41 128 prevention -28 72 previous 87 37 previously 131 3 prey 17 -47
    price 3 77 pricing -31 74 pride -190 -20 priest 53 -5 primarily 8 -60 primary 63 -59 prime -8 62 prince 31 -26
    princess 51 -80 principal 53 -59 principle -66 29 print 25 -60 printing 45 21 prior 71 -38 priority -119 64
    prison 104 122 prisoner 46 39 privacy -99 47 private 59 66 privately 6 22 privatization -56 190
    privilege -90 58 prize -3 -7 pro -37 45 probability 5 12 probably -63 -4 probation 101 43 probe 116 71
    problem -14 20 procedure 21 6 proceed -55 -36 proceedings 13 -7 proceeds -4 46 process -105 -7 processing 47 20
    proclaimed -65 39 produce 21 29 producer 65 22 product -47 26 production 66 84 productive -161 41
    productivity -51 140 profession -143 17 professional -37 -67 professor 21 -44 profile 36 -56 profit 58 136
    profitable -76 80 profits -23 170 profound -248 24 program -87 60 programme 3 9 programming -36 -69
    progress -210 -9 progressive -57 5 prohibited 51 87 project 4 26 projected 60 77 proliferation -65 104
    prolonged -9 91 prominent 52 -57 promise -207 146 promising -112 71 promote -168 -4 promotion -72 5
    promotional 9 -49 prompt -92 71 prompting 41 122 promptly -28 43 prone 23 48 pronounced 40 -87 proof -58 56
    propaganda -43 74 proper -58 -81 properly -71 -41 property 6 64 prophet -18 2 proportion -3 115
    proposal -24 118 propose -201 116 proposition -87 125 prosecution 17 64 prosecutor 94 80 prospect -144 72
    prospective 48 -12 prosperity -163 56 prosperous -167 10 prostitution -2 125 protect -168 170 protected 4 2
    protection -6 134 protective 10 -19 protein 65 -54 protest 68 63 protestant 7 35 protester 95 -8 protocol 21 20
    prototype 87 -107 proud -219 -45 prove -152 77 proved -112 23 proven -113 119 provide -31 -25
    providence -14 -85 provider 25 31 province 104 42 provincial 103 12 provision -43 135 provisional 100 17
    provisions -44 129 provoked -46 103 proximity 14 -97 psychiatric 73 -3 psychological -68 11 psychology -54 -53
    public -139 127 publication 59 -3 publicity -58 31 publicly -24 72 publish 8 57 published 79 -43
    publisher 20 12 publishing 5 12 puck -12 -57 pull -67 42 pulling -51 39 pullout 12 63 pump 30 103 punch -14 -27
    punish -99 199 punished -75 137 punishment -107 122 punk -24 -42 pupil 116 10 purchase 38 59 purchasing -1 135
    pure -103 22 purely -101 -10 purple 91 -96 purpose -100 -119 pursue -140 49 pursued -77 1 pursuing -127 73
    pursuit -102 -4 push -85 112 pushing -99 107 put -104 112 putt -49 -56 putting -140 62 quake 61 24
    qualification 23 -55 qualified -12 -18 qualifier 51 -3 qualify -7 44 qualifying 28 -70 quality -97 -26
    quantity 17 27 quantum -5 -16 quarter 53 -16 quarterback -44 -16 quarterly 72 41 quarters 47 -12
    quartet -47 -114 queen 13 -102 quest -107 -22 question -109 88 questionable -28 55 questioning 0 -6
    quick -121 -43 quickly -89 -9 quiet -94 -88 quietly -90 -37 quit -21 115 quite -169 -63 quota 67 146
    quote -3 -11 rabbi -6 -15 race -4 -94 racial -47 50 racing 10 -104 racism -115 88 racist -45 98 radar 93 -31
    radiation 130 24 radical -68 67 radio 44 -19 radioactive 131 67 rage -71 10 raid 121 34 rail 68 -5
    railroad 63 -26 railway 90 -123 rain 114 -63 rainbow 28 -75 rainfall 144 0 raise -66 149 raised 35 69
    raising -20 127 rally -36 -24 ram 4 12 rampant -9 173 ranch 74 -88 rand 22 63 random 50 -31 randy 10 -26
    range 73 -52 ranging 56 18 rank 85 38 ranked 25 4 ranking 58 15 ransom 29 74 rap -29 -6 rape 73 118 raped 63 49
    rapid -44 0 rapidly -58 36 rapper 73 -33 rare -3 -57 rarely -8 -47 rate 57 118 rates 13 106 rather -165 -1
    ratified 10 87 rating 44 62 ratio 69 30 ravaged -27 99 raw -41 38 ray 35 -53 rbi 42 27 reach -41 56
    reaching -23 35 react -130 -6 reaction -52 -6 reactor 108 56 read 37 -32 reader -56 -124 readily -71 -5
    readiness -96 19 reading -10 -76 ready -123 -41 real -117 27 realistic -179 -58 reality -161 -2 realize -295 22
    realized -208 -1 really -309 -17 rear 50 -128 reason -111 59 reasonable -145 41 rebel 77 55 rebellion -7 105
    rebound -43 16 rebuild -161 104 rebuilding -165 54 recall 41 123 receive 42 43 received 82 24 receiver 11 -60
    recent -15 64 recently 47 20 reception -8 -134 recession -59 146 recipe -21 -77 recipient 14 29
    recognised -19 -7 recognition -113 16 recognize -159 74 recognized -60 -18 recommend -88 6 recommendation 28 36
    reconciliation -188 8 reconnaissance 117 -80 reconstruction -94 50 record 135 82 recorded 111 -57
    recording 44 -21 recount 57 12 recover -66 91 recovered 76 -4 recovering -18 33 recovery -85 25
    recreation 3 -101 recreational 19 -37 recruit -22 40 red 71 -108 reduce -86 131 reduced 47 110 reducing -41 154
    reduction -5 127 reed 8 -39 refer 46 -97 referee 4 -6 reference 41 -47 referendum -3 140 refinery 94 76
    reflect -125 -17 reflected -89 -3 reflecting -41 -4 reflection -134 -72 reform -135 100 reformed -57 5
    refrain -79 51 refuge 26 42 refugee 62 68 refusal 2 127 refuse -39 129 regain -125 43 regard -191 51
    regardless -105 5 regime -97 181 regiment 77 -84 region -11 10 regional 49 13 register 106 -15
    registered 151 75 registration 108 28 regret -176 66 regular 55 -89 regularly 71 -69 regulate -54 97
    regulated -19 84 regulation -63 71 regulatory -43 77 rehabilitation -13 -5 reign -37 2 reigning -27 -34
    reinforce -137 24 reinforced -54 -26 reject -86 183 rejected 15 130 rejection -54 142 related 30 -25
    relation -20 -28 relations -120 20 relationship -117 -29 relative -4 -7 relatively -11 -5 relaxed -151 -72
    relay 28 -115 release 80 -122 releasing 32 34 relegation 55 -22 relevant -101 -43 reliable -50 26
    reliance -74 156 relief -78 51 relieved -128 -39 religion -129 21 religious -55 55 relocated 78 -84
    reluctant -87 79 rely -106 71 remain -40 43 remainder 73 -26 remaining 47 -12 remains -12 -16
    remarkable -145 -63 remember -193 -43 remind -225 -16 reminder -167 -30 remote 57 -29 removal 72 98
    remove 54 37 removed 99 -15 renew -90 138 renewable -18 134 renewal -72 60 renewed -69 104 renovation 3 -31
    renowned 8 -105 rent 11 90 rental 65 17 reopen 1 31 repair -2 9 repeat -49 15 repeated 17 44 repeatedly 1 88
    replace -1 38 replacement 56 -32 replacing -1 15 reply -35 -4 report 92 45 reported 164 76 reportedly 124 -74
    reporter 64 -30 reporting 45 75 represent -56 -30 representation -34 -17 representative 29 -50
    represented 9 -42 republic 23 54 republican -12 56 reputation -137 58 request 23 20 requested 74 19
    require -61 0 required 13 3 requirement 25 104 rescue 9 -27 rescued 82 24 research 64 92 researcher 74 -109
    reservation 42 18 reserve 81 23 reserved 4 -68 reserves 24 128 reservoir 111 -6 residence 126 -97
    resident 100 -50 residential 77 -30 resign 19 162 resignation 7 61 resist -162 95 resistance -13 66
    resistant -16 63 resolution -68 43 resolve -127 75 resolved -129 10 resolving -129 42 resort 47 -51
    resource -29 8 respect -235 36 respected -128 0 respectively 154 -42 respects -147 -14 respiratory 90 17
    respond -120 76 response -88 7 responsibility -157 116 responsible -59 -20 rest -33 -40 restart -40 39
    restaurant 67 -98 restoration -73 -25 restore -146 101 restraint -135 35 restrict -39 133 restricted 72 7
    result 29 5 resume -20 6 resumption -38 35 retail 39 10 retailer 32 27 retain -76 18 retained 40 -65
    retaliation 32 159 retire -38 49 retired 59 -6 retirement -28 81 retiring -38 22 retreat -20 -35
    retreated 68 24 return -31 4 returning -5 -32 reunification -100 17 reunion 4 -123 reveal 12 -31
    revealing -6 -11 revenge -79 58 revenue 17 138 reverse -52 66 reversed 10 51 review -66 8 revised 86 43
    revision 23 40 revival -93 -76 revive -149 102 revived -71 29 revolt -11 135 revolution -111 51
    revolutionary -67 33 reward -105 101 rhetoric -114 64 rhythm -112 -117 rice 8 5 rich -99 43 rick -9 -42
    rid -180 189 ride -36 -133 rider 58 -58 ridge 85 -133 riding 18 -91 rifle 65 -62 rift -8 42 right -61 22
    rim 67 -75 ring 62 -87 ringgit 26 109 rings 14 -90 riot 76 -6 ripped 28 -13 rise 89 146 risen 62 120
    rising 14 156 risk -72 123 risky -88 93 ritual 4 -71 rival 56 57 rivalry -87 -28 river 105 -71 road -62 -101
    roads 43 7 roadside 99 -9 rob -29 -5 robbery 58 46 robin 56 -77 robot 24 -87 robust -97 20 roc -10 12
    rock 47 -60 rocket 111 18 rocky 48 -60 rod 20 -31 role -111 -7 roll -34 -34 rolled 35 -31 roller 18 -105
    rolling 30 -22 roman 24 -30 romance -47 -58 romantic -102 -64 roof 58 -106 rookie 1 -12 room -3 -144
    rooms 44 -122 root -43 4 roots -83 -32 rose 110 55 roster 0 -74 rotation 24 -84 rouge 74 61 rough -12 -81
    roughly 110 5 round 21 -81 rounded 95 -113 roundup 23 22 route 71 -76 routine 26 -58 routinely 76 75
    rover 116 -104 row 48 -18 royal 96 -72 rubber 64 15 rubble 46 -6 rugby -7 -51 ruined -88 56 rule -25 158
    ruled 25 115 ruler -3 45 ruling 23 120 run 42 -79 runner 37 -33 running 2 -24 runoff 144 94 runway 131 -115
    rupiah 46 115 rural -13 51 rush -71 21 rushed 24 -5 rushing -23 60 ruth -19 -9 sacked 63 99 sacred -22 -57
    sacrifice -186 26 sad -165 -27 safe -138 -5 safeguard -160 108 safely 15 -46 safety 21 -8 sail 63 -116
    sailing 11 -135 saint 68 -103 sake -257 37 salad -11 -89 salary 36 102 sale 60 58 sales 55 92 salmon 30 20
    salt 36 -37 same 4 -17 sample 145 -75 sanctuary 4 -52 sand 62 -55 sandy 28 -88 sang -8 -79 satellite 153 -13
    satisfaction -143 23 satisfied -178 16 satisfy -178 97 sauce 10 -72 saudi 22 95 save -93 128 saved -78 80
    saving -152 98 savings -52 167 saw -29 -16 say -347 84 saying -74 102 scale 20 34 scandal 49 123 scare -31 111
    scared -173 64 scary -161 -33 scattered 107 -45 scenario -71 29 scene 21 -130 schedule 52 -117
    scheduled 120 -95 scheme -5 93 scholar -3 -32 scholarship -55 -24 school 100 -34 science -129 -32
    scientific -24 5 scientist 58 85 scope -93 6 score -22 -53 scoreboard -5 -110 scorer 8 -19 scores 60 13
    scoring -16 -36 scout 28 -98 scrap 27 148 screaming -52 -27 screen 16 -133 screening 77 -46 screenplay -26 -63
    script -34 -93 scrutiny -16 69 sculpture 21 -151 sea 88 0 seal 91 -46 sealed 81 -29 search 37 -50
    searching -6 -33 season 34 -83 seasonal 107 -43 seat 78 -17 seated 26 -156 seats 52 5 sec 38 -5 second 56 -89
    secondary 64 -70 secret 22 32 secretary -33 19 secretly 32 47 sect 97 28 sectarian -17 85 section 90 -92
    sector -13 104 secular -99 49 secure -127 35 security 10 24 see -50 -88 seed 28 2 seeded 32 -41 seeing -148 -16
    seek -31 4 seeking -50 119 seem -172 -16 seemingly -120 -9 segment 60 -97 seize -41 117 seizure 103 133
    select 10 -99 selected 70 -114 selection 7 -118 self -131 61 sell -25 64 seller 25 51 selling -6 97 semi 41 -28
    semiconductor 69 18 semifinal 38 -94 seminar -4 -88 seminary 52 -70 sen 55 100 senator 23 20 send -96 95
    sending -2 91 senior 44 -16 sense -249 -21 sensitive -37 18 sensitivity -65 -51 sent 83 21 sentence 54 17
    sentiment -84 69 separate 97 5 separated 98 -116 separately 120 -44 separation -23 33 separatist 41 78
    sequel -54 -43 sequence 47 -135 sergeant 82 -43 serial 91 -21 series 23 -66 serious -65 85 seriously -95 78
    servant -21 33 serve -45 -133 server 48 -79 service -62 -17 services 2 12 serving 13 -11 session 36 -68
    set 40 -58 setback -91 88 setting -18 -43 settle -22 87 settled 16 14 settlement 27 57 settling -23 47
    seven 103 14 seventh 32 -42 several 101 -55 severe 23 82 severely -18 96 sex -20 40 sexual -31 50
    sexually 14 30 shadow 6 -43 shake -136 9 shaken -121 54 shaking -83 -51 shall -97 -7 shallow 24 -57
    shame -191 99 shanghai 96 -40 shape -96 -153 shaped -6 -132 share 49 20 shared -95 -73 shareholder -2 105
    sharing -78 30 shark 40 -40 sharp -9 -2 sharply 31 104 shattered -68 5 shed 56 46 sheep 78 24 sheer -108 32
    sheet 48 -47 sheik -12 17 sheikh 23 -4 shell 104 6 shelling 85 52 shelter 20 1 sheriff 103 -46 shield 31 11
    shift -83 -16 shifting -97 26 shin 83 47 ship 86 -10 shipment 117 81 shipping 63 55 shirt 48 -75 shock -87 40
    shocked -143 28 shoe 69 -50 shoes -12 -68 shook -46 -22 shoot 1 -27 shooting 50 -56 shootout 57 -12 shop 25 -87
    shopping -4 -84 shore 25 -30 short 57 2 shortage -4 135 shortly 73 -63 shot 56 -19 shoulder -6 -62
    shouted -47 14 shouting -56 10 show -59 0 showcase -114 -125 showdown -19 -25 showing 8 -12 shrine 41 -38
    shrinking -27 152 shut 77 109 shuttle 60 -82 shy -49 13 sick -70 72 side 6 -63 siege 10 10 sierra 34 33
    sight -100 -89 sign -20 59 signal 5 -95 signature 0 -107 signed 31 16 significance -97 -69 significant -27 3
    significantly -33 74 signing -22 0 silence -44 17 silent -4 -53 silicon 36 -20 silk 57 -101 silva 56 37
    silver 54 -77 similar 49 -67 similarly -40 -48 simple -166 -109 simply -134 13 simultaneously -28 -70
    sin -48 73 sing -69 -81 singer 37 -50 singing -61 -127 single 24 -45 singles 17 -57 sink 1 39 sinking 15 81
    sir -2 -59 sister -16 -100 sit 20 -176 site 126 -100 sitting 4 -103 situated 102 -144 situation -148 -29
    six 100 6 sixteen 126 -51 sixth 48 -33 size 48 -74 sized 60 -43 skating -18 -103 skeptical -166 67 ski 72 -98
    skiing 7 -90 skill -162 -64 skilled -93 18 skin 29 -67 skipper 30 -9 skull 99 -99 sky 43 -69 slain 88 -2
    slalom 56 -127 slam -26 -14 slash 29 180 slashed 95 146 slaughter 17 115 slave -10 53 slavery -114 113
    slaying 88 25 sleep -45 -62 sleeping 10 -76 slide 32 -5 slight 44 -29 slightly 51 -34 slim -37 -11 slip 28 -11
    slogan -91 5 slope 72 -77 slot 50 -71 slow -132 11 slowdown -38 99 slower -25 -9 slowing -78 97 slowly -60 -52
    sluggish -75 76 slump -22 112 small 104 -79 smaller 70 -12 smart -156 -53 smashed 53 7 smell -62 -23
    smile -129 -93 smiling -86 -132 smith -17 -61 smoke 75 2 smoking 38 91 smooth -86 -139 smuggling 43 147
    snake 62 -58 snap 6 17 snow 91 -46 so -68 25 soap 54 -33 soaring -4 129 soccer -23 -22 social 68 98
    socialist -37 109 society -112 -9 sodium 67 29 soft -18 1 software 3 -34 soil 35 28 solar 101 -13 sold 69 23
    soldier 46 12 sole 34 16 solely -50 15 solid -74 -48 solidarity -148 64 solo 34 -107 solution -116 21
    solve -161 52 solved -109 9 solving -141 6 some -34 32 somebody -187 9 somehow -216 5 someone -109 10
    sometime 27 -59 sometimes -51 -69 somewhat -72 -46 somewhere -58 -49 son 49 -47 song -6 -93 songwriter 9 -35
    soon -93 -13 sooner -157 37 sophisticated -101 -10 sophomore -10 -72 sore -29 -37 sorry -230 22 sort -209 -26
    sought -23 101 soul -118 -67 sound -182 -86 soundtrack -12 -107 soup 4 -49 source 36 29 south 47 -57
    southeast 65 -33 southeastern 101 -25 southern 90 -4 southwest 140 -78 southwestern 117 -42 sovereign -79 101
    sovereignty -105 78 soviet 0 110 spa 84 -88 space -45 0 spacecraft 104 -45 span 19 -86 spare -86 35
    spark -78 75 speak -96 -65 speaker 32 -69 speaking -29 -57 special -9 -95 specialist 50 -70 specialized 44 -66
    specially 52 -137 specialty 60 -47 species 77 -58 specific -15 -49 specifically -25 -23 specified 81 -32
    specify 26 5 spectacular -38 -63 spectrum -21 -29 speculation -8 94 speech -72 -48 speed -34 -54
    speedway 91 -131 spell 9 -6 spelling 32 -19 spend -58 43 spending 30 113 spent 24 28 spike 65 23 spill 51 97
    spin -24 -63 spirit -176 -56 spirits -71 -6 spiritual -122 -36 spite -162 64 split 28 -36 spoke -24 -75
    spoken -24 -70 spokesman 62 -41 spokeswoman 69 -12 sponsor -12 22 sponsorship -13 65 sport -65 -17
    sporting -7 -69 spot 50 -108 spotlight -86 -18 spots 69 -87 spotted 160 -123 sprawling 73 3 spray 108 -9
    spread 4 36 spreading -42 100 spring 53 -75 sprint 31 -59 spur -70 56 spy 58 79 spying 39 149 squad 25 -55
    squadron 100 -76 square 88 -108 squeeze -78 89 stability -136 43 stabilize -125 102 stable -77 -8 stadium 9 -93
    staff -35 -91 stage 29 -119 staged 56 -11 staging 18 -7 stake -10 36 stakes 22 -44 stamp -3 64 stance -116 39
    stand -120 -79 standard 34 -46 standing -25 -63 standoff 21 34 star 44 -37 stark -81 -36 starred 50 -91
    start -8 -22 starter 6 -38 starting -13 -62 state 6 102 stated -42 -2 statement -38 -55 statesman -55 -25
    statewide 88 68 station 110 -111 statistical 79 -19 statistics 85 62 statue 18 -109 status -38 43 statute 12 77
    stay -39 -20 stays 7 -86 steadily -25 64 steady -54 31 steal -44 85 stealing 2 137 steam 51 -50 steel 47 15
    steep 49 11 steering -25 -57 stem 34 92 step -145 -25 steps -89 -37 sterling -9 1 stern 19 -28 stick -96 -51
    stiff -7 30 still -30 -35 stimulate -125 89 stimulus -94 87 stint 54 -38 stir -50 5 stock 42 55 stocks 17 95
    stole 20 91 stomach 22 -23 stone 44 -125 stop -77 74 stopped 12 32 stopping -80 28 stops 7 -56 storage 91 -18
    store 56 -77 storm 62 -89 story -59 -105 straight -14 -42 strain 20 15 strained -50 27 strait -10 -54
    straits -20 -19 stranded 91 36 strange -107 -88 strategic -97 -30 strategist -9 1 strategy -179 23 straw 34 -9
    streak -31 7 stream 75 -33 street 27 -110 strength -226 -17 strengthen -198 89 strengthened -77 52
    strengthening -155 55 stress -59 -12 stressed -149 11 stretch -9 -60 stretched -37 -54 stretching -46 -30
    stricken 28 105 strict -28 51 strictly -49 -14 strike 58 67 striker 36 -21 striking -10 -8 string 51 -25
    strings -16 -85 strip 74 111 stripped 32 53 stroke 57 -27 strong -138 -12 stronger -229 52 stronghold 120 16
    strongly -87 47 struck 24 24 structural -53 0 structure -28 -98 struggle -198 60 struggling -94 67
    stuck -28 -11 student 72 11 studied 49 -101 studio 37 -138 study 107 -72 studying -4 -63 stuff -161 -26
    stunned -91 2 stunning -63 -28 stupid -182 81 style -73 -129 sub 109 36 subcommittee -23 3 subject -16 -23
    submarine 107 0 submit 49 35 subsequent 60 1 subsequently 104 -33 subsidiary 113 62 substance -5 23
    substantial -79 73 substantially -59 96 substitute -7 -21 subtle -123 -98 suburb 133 -79 suburban 56 -69
    subway 85 -21 succeed -162 45 success -145 7 successful -84 -30 successfully 9 2 succession 7 -22
    successive 44 30 successor -5 1 such 26 74 sudden -63 32 suddenly -79 -20 sue 11 109 suffer -70 123
    suffering -66 99 sufficient -74 67 sugar -1 50 suggest -34 -18 suggestion -79 42 suicide 69 82 suit 33 0
    suitable 2 -108 suite 29 -151 suited -127 -129 sultan -29 -36 sum 17 40 summary 53 -59 summer 115 -21
    summit 19 -58 sun 78 -92 sunny 26 -144 sunset 34 -128 sunshine -25 -47 super -36 -65 superintendent 46 -37
    superior -35 -39 supermarket 64 22 supervision -5 53 supervisor 101 -52 supplier 51 103 supply 44 164
    support -120 45 supported -51 43 supporter -42 33 supporting -78 60 supportive -207 -5 supposed -79 6
    supposedly -47 24 supreme -34 19 sure -147 -8 surely -248 32 surface 96 -98 surge -9 129 surgeon 58 -80
    surgery 36 -67 surgical 66 -35 surging 15 149 surname 114 -83 surplus 25 180 surprise -65 -9 surprised -153 -7
    surprising -135 -13 surprisingly -110 -38 surrender -22 49 surrounded 75 -112 surveillance 70 14 survey 124 6
    survival -77 28 survive -71 23 surviving 61 -62 survivor 27 13 suspect 68 25 suspected 153 111 suspend 2 162
    suspended 123 57 suspension 38 14 suspicion 40 45 suspicious 53 4 sustain -179 78 sustainable -148 17
    sustained -31 -11 swap 33 74 sweep 22 6 sweeping -76 91 sweet -60 -64 swept 26 60 swift -128 3 swiftly -98 62
    swim 20 -116 swimming 31 -103 swine 83 74 swing -76 -79 switch 7 -32 switching -10 -18 sword -9 -96 sworn 32 25
    symbol -81 -31 symbolic -75 -26 sympathetic -115 -17 sympathy -175 76 symphony 29 -94 synagogue 24 -71
    syndicate 37 -6 syndrome 46 -5 system -45 6 systematic -14 75 table 8 -155 tackle -101 36 tactical -53 -49
    tactics -79 36 tag 35 -18 tail 128 -97 tainted 45 166 take 67 -100 taken 7 -29 takeover 40 124 taking -46 20
    tale -74 -76 talent -160 -36 talented -163 -56 talk -168 -56 talking -145 -29 talks -30 -12 tall 29 -125
    tally 121 26 tan 71 -40 tang 1 -46 tank 84 -15 tanker 109 67 tap -39 35 tape 16 -70 target 80 121 tariff 17 143
    task -82 -42 taste -140 -73 tax -42 232 taxi 113 15 taxpayer -100 211 tea 28 -30 teach -141 -36 teacher -60 24
    teaching -98 -53 team -33 -5 teammate 17 -69 tear 54 47 tears -63 -39 teaspoon -4 -6 tech -37 25
    technical -11 -57 technically -91 13 technique -30 -71 technological -147 33 technology 15 44 tee 13 -72
    teen -10 59 teenage 44 27 teenager 5 -12 teens -7 30 teeth -2 -40 telecom 46 91 telegram 39 -39
    telegraph 92 -11 telephone 123 -64 television 62 36 tell -133 31 telling -113 -13 temperature 125 -73
    temple 55 -113 temporarily 59 74 temporary 44 13 ten 87 -46 tend -11 -80 tendency -117 40 tender 8 -29
    tennis -49 -82 tense -25 -66 tension -56 9 tent 80 -87 tentative -48 3 tenth 96 70 tenure -7 44 term -111 1
    terminal 119 -85 terminus 117 -94 terms -61 57 terrain 26 -86 terrible -198 67 territorial -22 35
    territory 36 99 terror -74 80 terrorism -126 108 terrorist -11 111 terry -13 -92 test 133 111 testament -66 -69
    tested 69 -18 testify 36 2 testimony 14 -20 testing 56 12 text -6 -98 textile 57 69 thank -271 -50
    thanks -154 26 thanksgiving -48 -91 that -51 40 the 2 -19 theater -25 -102 theatre 27 -134 theatrical -40 -95
    theft 60 119 theme -79 -121 then 9 -92 theological -43 -68 theology -58 -46 theory -49 -27 therapy -44 -34
    there -54 -63 thereafter 72 -88 thereby -77 86 therefore -100 -1 thermal 110 -21 thick 67 -115 thin -1 -64
    thing -186 -50 things -211 -35 think -264 65 thinking -239 -24 third 96 100 thirteen 113 -37 thirty 78 7
    this -72 -24 thorough -65 -27 thoroughly -110 -49 though -45 -11 thought -136 -21 thousand 61 33 threat -63 156
    threaten -86 180 threatened 33 132 threatening -7 145 three 100 -19 threshold 19 88 thriller -21 -28
    throat 57 -4 throne 11 -22 through -20 -25 throughout -12 -73 throw -38 61 thrown 9 30 thrust -19 -1
    thus -42 -15 ticket 22 31 tide -14 49 tie -10 -75 tied 21 -5 tier 66 -32 tiger 19 -15 tight -32 -47
    tighten -45 98 tightening -42 94 tightly -32 -86 till 0 -31 timber 33 33 time -132 25 times 7 -20
    timetable -62 11 timing -79 -68 timothy 7 -31 tin 79 -11 tiny 68 -36 tip 110 -34 tipped 125 29 tire 57 4
    tired -194 -14 tissue 59 -22 title -16 24 titled -22 -104 tobacco 24 149 today -89 108 together -104 -85
    tolerance -178 57 toll 72 75 tom -11 -49 tomb 70 -105 tomorrow -190 -38 ton 73 72 tone -82 -86 tongue 17 -71
    tonight -83 -76 tons 123 117 too -282 33 tool -80 -12 top 68 -19 topic -39 -75 topped 104 -23 torch 21 -87
    tore 41 9 torn -40 -22 tornado 82 -55 torture 15 107 tortured 5 57 toss -17 -19 total 89 17 totaled 122 92
    totally -176 69 touch -129 -92 touchdown 22 -14 touched -44 6 touching -55 -35 tough -149 13 tour 27 -76
    tourism -46 65 tourist 61 1 tournament -15 -74 tower 75 -140 town 80 -20 township 156 -42 toxic 88 126
    toy 12 -42 trace 22 -12 track 8 -110 tracked 104 -35 tracking 67 3 trade -20 103 trademark 14 -15 trader 57 62
    trading 46 71 tradition -118 -69 traditional -39 -68 traditionally -1 -34 traffic 66 0 tragedy -190 36
    tragic -143 11 trail 37 -93 trailer 97 -91 trailing 76 -30 train 67 -119 trained 15 -60 trainer 39 -100
    training -23 -68 transaction -6 39 transactions 45 68 transfer 40 5 transform -156 35 transformation -132 -46
    transformed -107 -20 transit 49 46 transition -123 -44 transitional -38 1 translation -13 -77 transmission 63 2
    transmitted 60 -31 transparency -167 106 transparent -101 -1 transplant 32 23 transport 82 84
    transportation 1 40 trap 33 0 trapped 49 28 trash 38 51 trauma -29 -30 travel 22 -31 traveled 72 -94
    traveling 32 -75 travelled 90 -125 travelling 69 -93 treasure -53 -35 treasurer 46 60 treasury 34 94
    treat -67 14 treated 6 -2 treatment 21 27 treaty 34 102 tree 59 -100 trek 21 -78 tremendous -236 37
    trend -70 41 trial 66 -39 triangle 40 -89 tribal 6 32 tribe 15 2 tribunal 23 61 tribune 77 14 tribute -66 -72
    trick -66 -57 tried -19 33 trigger -22 73 trillion 21 160 trim 36 -38 trinity 49 -110 trio 30 -97 trip 13 -77
    triple 49 14 triumph -131 -18 troop 36 50 troops 18 113 trophy 10 -85 tropical 98 -73 trouble -143 22
    troubled -75 88 troy 2 -18 truce 6 34 truck 99 -2 true -140 -31 truly -276 -24 trunk 108 -104 trust -80 100
    trusted -113 47 truth -191 16 try -57 71 trying -116 69 tsunami 11 43 tube 127 -79 tucker -12 -62 tuition 8 104
    tune -95 -29 tung -31 -13 tunnel 98 -33 turf 32 -47 turkey -23 54 turmoil -86 119 turn -97 47
    turnaround -112 20 turned 3 10 turner -37 -47 turning -92 13 turnout 50 81 turnover 41 73 twelve 124 -83
    twenty 100 -18 twice -7 36 twin 95 -49 twins 16 -31 twist -79 -105 two 81 -33 tying -1 44 type 44 -82
    typhoon 68 -7 typical 31 -124 typically 89 -74 ugly -131 6 ulster 27 -4 ultimate -165 -20 ultimately -126 44
    ultra 6 31 umbrella 23 10 umpire 36 8 unable -28 22 unacceptable -115 152 unanimous -73 11 unanimously 7 61
    unaware -30 -5 unbeaten -5 -37 uncertain -67 -30 uncertainty -84 66 unchanged 74 46 uncle -36 -29 unclear 17 -6
    uncomfortable -159 -35 unconstitutional -38 149 uncovered 123 50 undated -53 -15 under 34 46 undergo 69 -38
    undergraduate 55 -33 underground 79 9 underlying -77 6 undermine -180 163 understand -268 -3
    understanding -208 -26 understood -196 -30 underway 10 -68 undisclosed 159 15 unemployed 24 127
    unemployment 15 195 unexpected -76 18 unexpectedly 56 70 unfair -120 183 unfortunate -169 7
    unfortunately -192 -31 unhappy -135 42 unidentified 197 11 unification -48 9 unified -122 -18 uniform -13 -69
    unilateral -71 115 unincorporated 86 -73 union -77 55 unique -114 -149 unit 101 -16 unite -189 40
    united -95 -25 unity -183 4 universal -74 48 universe -55 -43 university 70 -56 unknown 85 -59 unlike -45 -52
    unlikely -93 48 unlimited -51 95 unnamed 167 10 unnecessary -100 137 unofficial 107 -30 unpopular -105 153
    unprecedented -98 110 unrelated 75 11 unrest 33 152 unspecified 100 94 unsuccessful 42 34 unsuccessfully 62 60
    unusual -36 -99 unusually 19 -24 unveiled 39 -20 up -33 136 upbeat -105 -53 upcoming -6 -77 update 15 -65
    upgrade -56 22 upper 104 -66 uprising 27 95 upset -114 19 upward 0 7 uranium 63 128 urban -67 5 urge -249 35
    urgency -233 5 urgent -120 49 urging -75 68 usage 53 29 use -45 -17 used 65 -42 useful -117 -67 user 10 -64
    using 34 -15 usual -24 -75 usually 68 -112 utility 54 90 vacant 30 -36 vacation 2 -42 vaccine 56 109
    vacuum -14 30 vague -95 44 valentine -60 -85 valid 39 34 valley 69 -57 valuable -135 -9 value -82 113
    valued -27 34 values -159 27 van 64 -47 variable 65 -57 variation 51 -122 varied -24 -107 variety 4 -96
    various 29 -75 vary 71 -83 varying 45 -57 vast -46 82 vegetable 49 -6 vehicle 85 -10 venture 9 44 venue 27 -169
    verbal 11 11 verdict -29 39 verge -104 84 verify 21 66 verse -12 -86 version 29 -68 vertical 70 -111
    very -193 -97 vessel 123 -42 veteran -47 3 veto -66 126 viable -122 58 vice 37 41 victim 26 -54 victor 1 -28
    victorian 17 -96 victory -67 -10 video -6 -121 view -121 -105 viewers -56 -24 viewing -5 -114 vigorous -122 -36
    villa 56 -88 village 123 -88 vintage 21 -82 violate -56 159 violated -4 132 violation 6 120 violence -57 44
    violent -7 84 virgin 30 -47 virtually -58 82 virus 100 110 visa 37 91 visible 2 -104 vision -183 -55
    visit 63 -120 visiting 39 -64 visitor 41 -124 visual -28 -127 vital -169 51 vocal -59 -57 voice -94 -62
    voiced -43 -5 volatile 19 32 volcanic 157 -32 volcano 149 -6 volleyball 10 -98 volume 55 -6 voluntarily 27 101
    voluntary -15 103 volunteer 2 -41 vote 127 102 voter -14 139 voting 26 63 voyage 47 -74 vulnerable -85 96
    wade -70 -8 wage 24 168 wages -13 187 wait -51 -12 waiting -11 -69 wake -68 69 walk -24 -141 walker 5 -106
    walking -22 -144 wall 10 -47 want -242 41 wanted -119 25 wanting -197 63 war -38 100 ward 69 -69
    warehouse 106 -28 warfare -17 33 warm -46 -115 warming -39 91 warn -28 187 warner -19 -20 warning 47 -7
    warrant 72 33 warren -5 -70 warrior -47 -69 wartime -4 64 wary -140 88 wash 31 -51 washed 57 -26 waste -16 154
    watch -57 -89 watchdog 36 117 watching -97 -87 water 33 132 waters 77 7 wave 3 24 waving -20 -73 way -119 -46
    ways -184 9 weak -75 71 weaken -118 151 weakened -23 97 weakening -78 108 weakness -76 67 wealth -132 134
    wealthy -51 56 weapon -60 72 wear 23 -122 wearing 21 -98 weather 73 -58 web 11 -40 website 46 -87
    wedding 41 -123 week 193 79 weekend 43 -65 weekly 98 -16 weigh -24 19 weighing 39 12 weight -16 -11
    weighted 69 24 welcome -144 -48 welfare -176 168 well -189 -99 well-being -171 -13 welsh 49 -69 wen 16 -10
    west 23 -81 western -5 0 wet 63 -67 whale 93 0 whatever -231 18 wheat 71 82 wheel 13 -123 when -42 2
    where -6 -144 wherever -204 -38 while 10 5 white 32 -38 whole -260 -25 wholesale 59 132 why -209 27
    wicket -5 -37 wide 4 -77 widely 37 18 widespread -21 161 widow 51 4 wife 35 -87 wild -6 -25 wilderness 0 -13
    wildlife 2 4 will -48 -3 willing -169 70 willingness -183 45 win -79 -2 wind 55 -33 window 27 -150 wine 18 -29
    wing 78 -45 winger 27 -31 wings 17 -118 winner 25 -52 winning -69 -15 winter 64 -48 wire 70 -45
    wireless -16 -23 wisdom -257 -14 wise -188 -47 wish -215 -18 withdraw -26 133 withdrawal -20 94 withdrawn 46 89
    within 10 -38 witness 22 -53 wolf 59 -48 woman -3 34 won 12 84 wonder -197 -31 wonderful -244 -122 woo -15 62
    wood 54 -119 wooden 58 -144 woods -40 -85 word -49 -51 words -91 -67 work 39 4 worker -28 -28 workforce -4 106
    working -53 -19 workplace -72 78 works -26 -83 workshop 39 -141 world -169 -11 worldwide 42 96 worn 10 -105
    worried -150 115 worry -188 113 worse -124 98 worship -59 -92 worst -23 128 worth -31 90 worthy -175 -31
    wound 27 -37 wounded 80 8 wounding 86 41 wrap 0 -97 wrapped 37 -121 wreck 6 -2 wreckage 93 -51
    wrestling -19 -90 wright 2 -95 wrist 38 -82 write -81 82 writer 0 -42 writing -74 -42 written 8 -60
    wrong -147 41 wrongdoing -1 144 yacht 87 -89 yahoo -7 31 yang 45 -40 yard 81 -108 yeah -197 -10 year 19 55
    yearly 104 24 years 11 62 yellow 128 -104 yen 42 102 yes -184 43 yesterday 4 95 yet -140 -72 yield 43 89
    you -174 -33 young -23 -66 younger -41 -34 youth -36 -22 yuan 76 125 zaire 13 95 zero 12 67 zone 30 22
    zoo 78 -37
  `,
};

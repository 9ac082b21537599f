/**
 * Weights of check-worthiness in log-odds, fitted by `npm run fit:claims` (docs/claims.md): do not edit by hand.
 * The bias is that of texts of which 38 percent is worth checking. A cue's weight counts by its value; words, each followed by its weight, count once.
 */
export const claimWeights: {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly words: string;
} = {
  bias: -1.748,
  weights: {
    measure: 0.875,
    share: 0.262,
    comparison: 0.307,
    trend: 0.652,
    superlative: 0.462,
    causal: 0.339,
    actor: 0.524,
    act: 0.977,
    law: 1.225,
    justice: 1.064,
    harm: 0.568,
    health: 0.949,
    economy: 1.119,
    election: 0.352,
    war: 0.41,
    date: 0.727,
    attribution: 0.716,
    negation: 0.174,
    generalisation: 0.146,
    opinion: -0.924,
    ideal: -0.679,
    belief: -0.526,
    prediction: -0.061,
    promise: -0.576,
    directive: -1.668,
    hypothetical: -0.05,
    self: -1.089,
    we: -0.463,
    you: -0.917,
    hedge: -0.084,
    biography: -0.653,
    nature: -0.322,
    person: -0.007,
    amount: 1.569,
    year: 0.116,
    age: 0.322,
    comparative: 0.277,
    superlativeForm: -0.014,
    past: 0.642,
    participle: 0.71,
    present: -0.207,
    ownDeed: -0.355,
    plannedAmount: 0.078,
    name: 0.328,
    question: -0.296,
    exclamation: -0.016,
    imperative: -0.146,
    verbless: 0.236,
    perfect: 0.784,
    quoted: -0.18,
    short: -0.26,
  },
  words: `
    a.m. -0.077 ability -0.144 about -0.021 abroad -0.029 abuse 0.181 access -0.017 accompany -0.059
    accomplish -0.056 accord -0.026 account 0.013 acknowledge -0.126 act 0.025 action -0.143 active 0.011
    activity 0.144 add 0.158 addition 0.123 additional 0.136 address -0.056 administration -0.125 advance -0.103
    advisory 0.17 afternoon 0.041 again 0.001 age 0.031 agency 0.125 agent 0.01 ago -0.256 agree -0.089
    agreement 0.027 ahead -0.02 aid -0.006 airport -0.107 airstrike 0.122 aisle 0.015 alive -0.185 all 0.098
    alliance -0.079 allow 0.335 ally -0.063 almost 0.055 alone 0.071 already 0.049 also 0.128 always -0.041
    amendment 0.099 american -0.071 announce 0.07 answer -0.063 appeal 0.01 apply -0.064 approach -0.019
    appropriation -0.092 area -0.065 arm 0.023 around -0.02 arrest -0.229 as -0.369 ask -0.308 asset -0.027
    assistance 0.055 associated -0.007 assure 0.125 atlantic -0.011 attack 0.001 attempt 0.114 attention 0.026
    authority -0.029 average -0.035 avoid 0.057 away -0.025 back -0.062 bad -0.084 balance -0.138 ban 0.156
    barrier -0.095 base 0.159 basic 0.201 basis -0.054 be 0.058 bear -0.084 become -0.065 before 0.216 begin 0.096
    behalf 0.078 believe -0.118 benefit -0.178 big -0.08 bill -0.032 bless -0.03 block -0.184 body -0.219
    bombing 0.05 break -0.062 bridge -0.099 bring -0.002 budget 0.203 build -0.164 building -0.122 burden -0.18
    burn -0.071 bus -0.049 business -0.097 buy 0.029 call 0.178 campaign -0.021 cancer 0.142 candidate 0.006
    capital 0.053 card 0.029 care -0.095 career -0.006 carry -0.196 case -0.02 catch -0.168 cause -0.097
    central -0.115 century -0.278 certain 0.045 challenge 0.084 chamber -0.047 chance -0.072 change 0.075
    charge -0.215 check 0.032 chemical 0.094 child 0.069 choice -0.055 choose -0.155 church 0.02 cite 0.102
    citizen 0.1 city 0.208 civil -0.078 claim 0.492 clear 0.025 climate 0.037 close -0.041 closely -0.133
    coalition 0.194 coast -0.08 college 0.02 come -0.036 commission 0.03 commitment -0.001 committee 0.107
    common -0.091 communication -0.063 community -0.144 company 0.268 compare -0.034 complete -0.077
    condition 0.008 conduct -0.107 confirm -0.258 conflict 0.039 consider 0.069 constant -0.057 constitution 0.041
    constitutional -0.003 construction 0.009 consumer 0.007 continue -0.144 contract -0.068 contribute 0.047
    control -0.083 conventional -0.019 convict 0.14 conviction 0.022 cooperation 0.072 coronavirus 0.05 cost 0.101
    count 0.136 country 0.205 county -0.112 couple -0.052 course -0.074 court 0.202 coverage -0.131 covid-19 0.1
    crash -0.139 create 0.17 credit 0.013 crise 0.092 crisis 0.192 current 0.08 cut 0.262 damage -0.052 data -0.129
    date -0.014 day -0.168 dead -0.034 deal 0.236 death -0.081 debate 0.127 debt 0.054 decade 0.072 decide -0.084
    decision 0.104 declare 0.108 defense -0.186 deficit 0.179 delay 0.02 delegate -0.023 demand -0.121
    democracy -0.11 democratic -0.127 depend 0.095 describe -0.098 develop 0.238 development -0.055 die 0.499
    difference 0.074 different -0.115 difficult -0.031 direct 0.237 disability -0.097 disaster -0.126
    discuss -0.056 disease 0.164 district -0.089 do -0.246 doctor -0.061 dollar 0.191 domestic 0.062 double 0.253
    doubt 0.176 down 0.176 draft 0.038 dream -0.1 drop 0.204 drug -0.071 due -0.131 duty 0.066 early -0.174
    earn 0.197 earthquake 0.046 easy 0.049 economic 0.116 economy -0.007 education -0.125 effect -0.078
    effective 0.006 effort 0.002 eight 0.052 elect -0.192 election 0.204 electric 0.157 embrace 0.11
    emergency 0.045 enable -0.049 enact -0.1 encourage -0.062 end -0.066 endure 0.076 enemy -0.027 energy -0.078
    enjoy -0.093 enough -0.111 ensure -0.149 enter -0.113 enterprise -0.075 environment -0.066 equality -0.019
    essential 0.142 establish 0.091 estimate -0.063 european 0.165 even 0.07 evening -0.036 event 0.047 ever 0.25
    evil -0.067 example 0.124 expand -0.053 expenditure 0.238 experience -0.078 export -0.028 extend 0.087
    face 0.117 facility -0.127 fair -0.131 fairness -0.104 faith -0.059 fall 0.13 family -0.153 far -0.09
    farm -0.119 farmer 0.016 fast -0.115 fault 0.035 favor 0.127 fear -0.081 federal 0.297 feed 0.083 feel -0.054
    fellow -0.029 few 0.067 field -0.13 fight -0.126 figure -0.108 fill -0.295 film -0.072 finally -0.208
    finance 0.121 financial 0.019 find -0.073 finding 0.196 fine 0.184 fire -0.321 first -0.187 fiscal 0.151
    fly -0.035 follow 0.284 force 0.286 foreign -0.065 forget -0.053 form -0.066 former 0.321 forward 0.093
    framework 0.017 fraud 0.094 free -0.234 freedom 0.066 friend -0.05 fulfill -0.061 full 0.04 fully -0.161
    function -0.112 fund 0.087 funding 0.242 further 0.058 future -0.178 gain -0.203 game -0.103 gas -0.106
    gender -0.023 general 0.171 generation -0.09 get -0.223 giant -0.121 give -0.297 globe 0.054 go -0.102
    goal -0.055 good -0.218 government -0.18 governor 0.147 grant -0.067 grateful -0.062 great -0.149
    greater -0.087 ground -0.037 group 0.14 grow -0.046 growth 0.045 guide -0.051 guitarist 0.037 gun -0.025
    half -0.176 hand -0.108 happen -0.12 hate -0.021 have -0.073 head 0.028 health -0.086 hear -0.024 heart -0.069
    helicopter -0.049 help -0.067 here -0.051 high -0.058 history 0.078 hold -0.106 home -0.011 hope 0.001
    hospital 0.103 hour 0.186 house -0.06 household -0.097 housing -0.032 how -0.213 however 0.16 human 0.165
    hungry 0.059 hurricane 0.052 idea -0.072 ideal 0.072 identify -0.031 image -0.063 immediately 0.185
    impeachment 0.224 importance -0.024 important -0.051 impose 0.107 improve 0.113 in -0.042 include 0.183
    income 0.001 increase 0.11 independence -0.121 indicate 0.136 individual -0.068 industrial 0.098 industry 0.274
    infect 0.078 inflation 0.097 information -0.111 initiative 0.012 injure 0.105 inquiry 0.082 instead -0.171
    institution -0.016 instruct 0.307 interest 0.101 international -0.192 interview 0.054 investigate -0.051
    investigation -0.06 investment -0.185 invite 0.098 involved -0.088 involvement -0.109 iranian 0.148 iraqi 0.198
    issue -0.259 item 0.017 jackal 0.035 job 0.028 join -0.115 judge -0.143 just 0.099 justice -0.043 keep -0.019
    key -0.117 kill 0.415 kind -0.029 know -0.164 labor -0.111 land -0.31 language 0.09 large 0.289 last 0.401
    late -0.038 launch 0.028 law -0.133 lawyer 0.117 lead -0.106 leader 0.131 leadership -0.05 learn -0.261
    least 0.15 leave 0.032 legislation 0.068 legislative -0.052 legislature -0.033 less 0.055 let -0.106
    level -0.021 liberty 0.075 lie -0.054 life 0.213 like 0.017 limit 0.094 line 0.152 link 0.063 list 0.127
    little -0.148 live 0.1 local -0.303 locate -0.243 long -0.031 look 0.011 lose -0.032 lot -0.066 love -0.074
    low 0.037 maintain -0.221 major 0.051 make -0.191 man 0.103 management -0.031 mankind -0.038 many -0.139
    marriage -0.115 mass 0.033 matter -0.098 maximum 0.017 mayor -0.234 mean 0.077 means 0.265 measure 0.214
    media 0.106 medical 0.096 medicine -0.105 meet -0.127 member -0.107 merely -0.05 message -0.171 middle -0.15
    mile -0.151 military 0.133 million 0.284 mind 0.055 minister -0.097 minute -0.07 missile 0.008 mission -0.055
    model 0.096 modernization -0.083 moment 0.007 money 0.113 month 0.408 more 0.363 morning 0.096 most -0.12
    mother -0.123 mourn -0.027 move -0.01 much 0.038 name -0.094 nation -0.07 national -0.007 natural -0.034
    nearby -0.103 nearly -0.004 necessary -0.064 need -0.152 negotiate 0.004 neighbor -0.114 network -0.113
    never -0.189 new 0.232 news -0.118 next 0.044 night -0.005 no 0.165 now -0.155 nuclear 0.045 number 0.119
    obligation 0.067 obtain -0.058 offer 0.235 office -0.035 officer -0.12 official 0.19 often 0.231 oil 0.158
    old -0.178 once 0.148 one -0.084 only -0.254 open 0.092 operation 0.227 opportunity -0.252 option -0.033
    order 0.052 other 0.286 out -0.011 outbreak 0.16 over 0.061 overall -0.125 overseas 0.044 own 0.005
    painful -0.023 pandemic 0.167 parent -0.017 parliament 0.298 part 0.009 partisan 0.063 party 0.058 pass 0.094
    passenger 0.03 past 0.007 patient -0.005 pay 0.158 payment -0.048 peace -0.088 peaceful -0.026 people 0.108
    percent 0.052 performance -0.089 period -0.105 permit 0.007 person -0.023 personal -0.032 place -0.034
    plan -0.022 planet 0.017 plant 0.115 play -0.097 pneumonia -0.111 police -0.22 policy -0.407 political 0.183
    politician 0.106 poor 0.063 population 0.372 position -0.012 possible -0.018 post 0.051 potential 0.14
    potentially 0.182 poverty 0.153 power -0.025 prayer -0.03 prepare -0.153 present -0.055 president 0.408
    presidential -0.025 press 0.042 pretty -0.057 prevent 0.102 previous 0.067 previously 0.159 price -0.113
    primary -0.087 prime 0.065 principle 0.066 prison 0.146 private 0.13 problem 0.137 process 0.021 product -0.123
    productivity 0.078 profit 0.167 program -0.054 progress -0.094 project 0.117 promise 0.089 promote -0.09
    proposal 0.098 propose -0.098 prosperity 0.196 protect -0.047 protection 0.163 protest -0.034 protester -0.028
    proud 0.018 provide -0.072 province -0.04 public 0.001 publish 0.196 punishment 0.099 purpose -0.139 push 0.226
    put 0.117 quake 0.03 quality -0.05 quarter 0.025 question 0.241 race -0.005 raise 0.03 rally 0.002 rate -0.072
    rather 0.039 reach -0.025 real -0.057 really -0.052 reason 0.006 recall 0.101 receive 0.249 recent 0.123
    recognize 0.036 recommend -0.105 record 0.217 reduce -0.293 referendum 0.15 reform -0.099 regime -0.031
    region -0.024 regional 0.195 related -0.076 relation -0.051 release -0.233 religious 0.164 remain 0.189
    remove 0.086 renew 0.133 report -0.028 reportedly -0.235 reporter 0.118 represent -0.083 representative 0.097
    republican 0.123 request -0.015 require -0.135 rescue -0.072 research 0.263 researcher -0.14 reserve 0.044
    resolve 0.085 resource 0.022 respect 0.098 respond 0.092 response -0.032 responsibility 0.015
    responsible -0.165 result -0.071 retirement 0.058 return -0.08 reverse 0.146 review -0.032 reward 0.042
    right -0.008 rise 0.058 rising 0.079 risk -0.078 road -0.048 roughly 0.052 rule 0.142 ruling 0.196 run -0.07
    sacrifice -0.109 safe -0.13 safety 0.109 same -0.04 satellite 0.154 saudi 0.123 save 0.109 say -0.409
    schedule -0.066 school 0.012 science -0.11 scientist 0.17 score 0.062 season -0.065 seat 0.047 second -0.04
    secretary -0.059 sector -0.073 secure 0.027 security 0.288 see -0.068 seek 0.035 senator -0.028 send 0.157
    senior 0.087 sentence 0.046 serious 0.019 serve -0.202 service -0.177 set -0.016 several 0.056 sexual 0.152
    share -0.027 shark -0.008 ship 0.027 shooting -0.11 shortly -0.083 show 0.063 shut 0.235 side 0.041 sign 0.068
    significant 0.036 similar 0.083 situation -0.118 size 0.022 slow -0.115 so -0.033 social 0.419 software -0.025
    son -0.073 soon -0.068 sound -0.066 source 0.106 south -0.085 space 0.229 speak 0.043 speaker -0.078
    special -0.098 species -0.027 specific -0.04 spending 0.063 spirit 0.024 spread -0.121 stability 0.112
    staff -0.201 stand -0.157 standard 0.011 star 0.083 start 0.106 state 0.093 statement -0.079 station -0.012
    status 0.097 stay 0.101 step -0.118 still -0.094 stop 0.134 storm -0.142 strategic -0.009 strategy -0.084
    strength -0.208 strengthen -0.04 strike -0.055 strong -0.076 stronger -0.07 struggle -0.078 student 0.063
    study 0.046 such 0.191 suggest -0.095 suicide 0.15 summer 0.272 support -0.115 supporter -0.107 supreme -0.159
    sure -0.033 swift -0.05 system -0.077 take -0.049 talk 0.048 target 0.168 tax 0.015 taxpayer -0.027
    teacher -0.03 teaching -0.025 team 0.166 technology 0.024 teenager -0.092 tell 0.003 tend -0.12 term -0.211
    territory 0.202 terror -0.121 terrorist 0.191 test 0.377 thank -0.106 then -0.073 there -0.063 therefore 0.002
    thing -0.129 think 0.05 third -0.034 thousand 0.131 threat 0.258 time 0.116 today 0.275 together -0.155
    tonight 0.053 too -0.218 top -0.027 total 0.009 tough 0.05 town 0.103 trade -0.029 tragedy 0.007 train -0.232
    training -0.046 transform 0.061 transport 0.12 transportation -0.042 treatment -0.034 treaty 0.072 trial -0.004
    troops -0.046 tropical 0.005 trouble -0.048 true 0.107 truly -0.118 trust 0.162 truth -0.051 try 0.182
    turn -0.148 ultimately -0.031 unemployment 0.018 union -0.168 united 0.021 up -0.032 urban -0.058 urge -0.189
    urgent -0.05 use 0.059 value 0.129 very -0.023 veteran -0.095 vice 0.266 victim 0.015 view -0.033
    vigorous -0.062 violence -0.208 vision -0.048 visit -0.127 vital 0.021 vote 0.3 wage 0.017 wait 0.021
    want -0.243 war -0.063 water -0.002 way 0.01 weapon -0.054 website -0.07 week 0.294 welfare -0.173 well -0.237
    well-being -0.052 west -0.103 western -0.188 when -0.386 where -0.16 white 0.021 whole -0.161 why -0.073
    win -0.173 wisdom -0.059 woman -0.035 word -0.069 work 0.055 worker -0.285 world -0.195 worldwide 0.111
    write 0.207 year 0.005 yesterday 0.366 yet -0.192 young 0.018 youth 0.024 zone -0.047
  `,
};

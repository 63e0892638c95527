import { cuss } from "cuss";
import { wordSet } from "../../src/rule/word-set.js";
import type { Lexicon } from "../../src/types.js";

/** Words of the list that are also ordinary words, animals, foods, tools, peoples or names, or no more than slang. */
const innocent = wordSet(`
  abeed analannie argie armo armos arse ass asses asshore assman asspirate barf beanbag beanbags beaney beaneys bluegum
  bluegums boang boche boches bogan boner bong boobies booby boody boonie boonies booty bosche bosches boschs buffies
  bugger bule bules bung bunga bungas carruth cheesehead cheeseheads chink chinks chug chugs chunkies chunky chunkys
  clansman clansmen clanswoman clanswomen cockfight cocky cohee coolie coolies cooly coon coons coondog cornhole crap
  crapola crapper crappy cum cumm cummer cumquat cushi cushis dahmer dego diddle dingleberry dink dinks dipstick dix
  dong doodoo dope dragqueen dumb dyefly ero esqua evl faeces farty fatah fister flange floo flydie flydye fok footstar
  forni fu fubar gables gangsta geez geezer geni getiton gipp gippo gippos gipps glazeddonut gonorrehea gora goras
  greaser greasers gringo gringos groid gubba gubbas gubs gummer gyopo gyopos gypsies gypsy gypsys hadji hadjis haji
  hajis hajji hajjis haole haoles hapa hebe hillbillies hillbilly hindoo hiscock ho hobo hodgie hoes homo honger honkers
  hooker hookers hooters hore hori horis hork idiot ikwe indon indons insest jackass jeez jebus jig jigga jiggas jigger
  jiggers jiggs jiggy kaffir jigs jigg juggalo kimchis kissass kkk klansman klansmen klanswoman klanswomen kondum koon krap
  krappy kum kummer kumming kumquat kums kushi kushis kwa lebo lebos lesbain lesbin lez limey limy loadedgun looser
  loser lugan lugans lubra magicwand mams manhater masterblaster meatrack mickeyfinn mockey mockie mocky moky moneyshot
  moron moslem muff muncher negro negros nigers niggard niggarded niggarding niggardliness niggardlinesss niggards
  niggle niggled niggles niggling nigglings nip noonan nudger orga pansies pansy panti payo peepee piefke piker pimp
  pimped pimper pixy pocha pocho pohm pollock pollocks pom pommie pommies pommy poms poo poof poon poop pooper pooping
  pooperscooper pric prick pud pudd puke puss quickie quim rearend rearentry redleg redlegs redneck rednecks redskin
  redskins reefer reestie rere retard rigger rimming roundeye sadis sadom sambo sandm scallywag seppo seppos sexed
  sexing shav shiksa sissy sixsixsix sixtynine slapper slave slavedriver slopey slopies sloper slopers slopy smut
  snowback sooties sooty spic spick spicks spics spik spit spitter splittail spreadeagle spunk spunky squa squinty
  stringer stripclub stuinties stupid sucker swallower swalow taff tang teste thirdeye thirdleg threeway tinker tinkers
  tortur tosser trannie tranny transvestite triplex tuckahoe turnon twink twinkie uck ukrop upskirt usama vibr vibrater
  vomit wab waysted weenie weewee welcher welfare wetspot whacker whash whitey whiteys whities whiz whop willie wn
  wigger wiggers wtf wuzzie xkwe yank yanks yellowman
`);
/** Sequences that are ordinary words too. */
const innocentPairs = new Set([
  "eight ball",
  "eight balls",
  "half breed",
  "half caste",
  "moon cricket",
  "moon crickets",
  "round eyes",
  "uncle tom",
]);
/** What the list rates as less sure, or has not in this form. */
const forms =
  "shit|bastard|bastards|cunts|wankers|twats|shitshow|clusterfuck|fuckup|fuckups|douchebag|douchebags|arseholes|dickheads|pricks|bollocking|bullshitting|whores|wanks|fuckin'|motherfuckers|dipshits|bullshitter|shithole";

/** Swear words and slurs. */
export const profanity: Lexicon = [
  ...Object.entries(cuss)
    .filter(([word, sureness]) => sureness === 2 && !innocent.has(word) && !innocentPairs.has(word))
    .map(([phrase]) => ({ phrase })),
  { phrase: forms },
];

import { words } from './words.ts';

/** Given names common in the world's news, without accents: a hint that a run of capitals is a person. */
export const GIVEN_NAMES = words(`
  aaron abby abdel abdul abdullah abdulrahman abigail abraham abu adam adel adrian ahmad ahmed aisha akira alan albert alejandro aleksandr alessandro alex
  alexander alexandra alexei alexis alfred ali alice alison allen amanda amber amelia amir amit amy ana anand anastasia anders andre andrea andreas andrei
  andres andrew andrey andy angela angelo anil anita anjali ann anna anne annie anthony antoine anton antonio anwar arjun arthur arturo ashley ashok asif
  ayesha barack barbara barry bashar beatriz ben benjamin bernard beth bill bob boris brad bradley brandon brenda brian bruce bruno bryan caleb cameron carl
  carla carlo carlos carmen carol caroline catherine cecilia charles charlie charlotte chen cheryl chloe chris christian christina christine christopher
  claire clara claude claudia colin connor craig cristina cynthia dan daniel daniela danny dave david deborah dennis derek diana diane diego dimitri dmitri
  dmitry dominic don donald donna dorothy doug douglas duncan dylan ed eddie eduardo edward eileen elena eli elias elizabeth ella ellen emily emma emmanuel
  enrique eric erik erika ernest esther ethan eugene eva evan evelyn fatima felipe felix fernando fiona florence frances francesca francis francisco francois
  frank fred frederick gabriel gabriela gareth gary gavin geoff geoffrey george gerald gerard gianni gilbert giorgio giovanni giuseppe glen glenn gloria
  gordon grace graham greg gregory guillermo gustavo guy hamid hannah hans harold harriet harry hasan hassan heather hector heidi helen helena henri henrik
  henry hiroshi hugh hugo hussein ian ibrahim igor ilya imran ines ingrid irene irina isaac isabel isabella ismail ivan jack jackie jacob jacqueline jacques
  jaime jake james jamie jan jane janet jasmine jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy jo
  joan joanna joao joe joel johan johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan judith julia julian julie justin kamal
  karen karim karl kate katherine kathleen kathryn katie keith kelly ken kenji kenneth kevin khaled khalid kim kumar kyle lars laura lauren laurent lawrence
  lee leila leo leon leonardo leonid leslie liam lily linda lisa liz louis louise luca lucas lucia lucy luis luisa luke lynn mahmoud malcolm manuel marc
  marcel marco marcos marcus margaret maria mariam marie marina mario marion mark marta martha martin martina mary maryam masoud mathieu matt matteo matthew
  maurice max maxim meg megan mehdi mehmet melanie melissa michael michel michelle miguel mike mikhail milan miriam mohamed mohammad mohammed mohsen moses
  muhammad murat mustafa nadia nancy naomi narendra natalia natalie nathan neil nicholas nick nicolas nicole nigel nikolai nina noah noor norman oleg olga
  oliver olivia omar osama oscar owen pablo pamela paolo patricia patrick paul paula pavel pedro penny pete peter phil philip philippe pierre piotr priya
  rachel rafael rahul raj rajesh ralph ramon randy raul ravi ray raymond rebecca reza ricardo richard rick rita rob robert roberto robin rodrigo roger roland
  roman ron ronald rosa rose ross roy ruben russell ruth ryan saeed said salman sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian serge
  sergei sergey sergio seth shane sharon shaun shinzo shirley silvia simon sofia sonia sophia sophie stacy stanley stefan stefano stephanie stephen steve
  steven stewart stuart sue sunil suresh susan suzanne sven svetlana takashi tamara tania tara tariq tatiana ted teresa terry theresa thomas tim timothy tina
  todd tom tomas tommy tony tracy trevor tyler ursula valentina valeria vanessa vera veronica vicente victor victoria vijay vikram vincent virginia vitaly
  vladimir volodymyr walter wang warren wayne wei wendy wilhelm will willem william xavier yasmin yasser yousef youssef yuri yusuf yves zachary zainab zhang
  zoe`);

/** Given names that people carry in a short and a long form. */
export const SHORT_GIVEN_NAMES: readonly (readonly string[])[] = [
  ['steve', 'steven', 'stephen'],
  ['bob', 'rob', 'robert', 'bobby'],
  ['bill', 'will', 'william', 'billy'],
  ['jim', 'james', 'jimmy', 'jamie'],
  ['mike', 'michael', 'mick'],
  ['tom', 'thomas', 'tommy'],
  ['dave', 'david'],
  ['dan', 'daniel', 'danny'],
  ['joe', 'joseph', 'joey'],
  ['tony', 'anthony', 'antony'],
  ['chris', 'christopher', 'christian'],
  ['matt', 'matthew', 'mathew'],
  ['nick', 'nicholas', 'nicolas'],
  ['alex', 'alexander', 'alexandra', 'aleksandr'],
  ['ben', 'benjamin'],
  ['ken', 'kenneth'],
  ['ron', 'ronald'],
  ['don', 'donald'],
  ['ed', 'edward', 'eddie', 'ted'],
  ['fred', 'frederick', 'freddie'],
  ['greg', 'gregory'],
  ['jeff', 'jeffrey', 'geoff', 'geoffrey'],
  ['jon', 'jonathan', 'john', 'jack'],
  ['larry', 'lawrence', 'laurence'],
  ['andy', 'andrew', 'drew'],
  ['pete', 'peter'],
  ['phil', 'philip', 'phillip'],
  ['rick', 'richard', 'dick', 'rich', 'ricky'],
  ['sam', 'samuel', 'samantha'],
  ['tim', 'timothy'],
  ['vic', 'victor'],
  ['charlie', 'charles', 'chuck'],
  ['harry', 'henry', 'harold'],
  ['liz', 'elizabeth', 'beth', 'betty'],
  ['kate', 'katherine', 'catherine', 'kathryn', 'katie', 'kathy', 'cathy'],
  ['sue', 'susan', 'suzanne'],
  ['jen', 'jennifer', 'jenny'],
  ['meg', 'margaret', 'maggie', 'peggy'],
  ['becky', 'rebecca'],
  ['debbie', 'deborah', 'debra'],
  ['pat', 'patricia', 'patrick'],
  ['vicky', 'victoria'],
  ['mo', 'mohammed'],
  ['vlad', 'vladimir'],
  ['doug', 'douglas'],
  ['gerry', 'gerald', 'jerry', 'gerard'],
  ['ray', 'raymond'],
  ['stan', 'stanley'],
  ['walt', 'walter'],
  ['zach', 'zachary', 'zack'],
];

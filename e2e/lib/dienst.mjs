// A service of Veilig Thuis with a family: Voorwaarden & Vervolg.
import { dag } from './dag.mjs';
import { sees } from './steps.mjs';

/** From the list of services: starts the one that was decided on for this melding, oneself. */
export async function startService(hand, kenmerk, wie) {
  await hand.link('Diensten');
  await hand.link(new RegExp(kenmerk));
  await hand.select('Wie voert de dienst uit?', wie);
  await hand.button('Starten');
  await sees(hand.page, 'Wie zag welk kind?');
}

/** Writes down that these people were seen and spoken with. */
export async function contact(hand, namen, { vorm, alleen = false, verslag }) {
  await hand.link('Contact vastleggen');
  for (const naam of namen) await hand.choose('Over wie gaat het?', naam);
  await hand.choose('Hoe was het contact?', vorm);
  if (alleen) await hand.tick('Zonder anderen uit het gezin erbij');
  await hand.type('Wat is gezien en gezegd?', verslag);
  await hand.button('Contact opslaan');
  await sees(hand.page, verslag);
}

/** A condition for one person, with a day and with who checks it. */
export async function condition(hand, naam, text) {
  await hand.link('Voorwaarde stellen');
  await hand.type('Wat moet er zo zijn?', text);
  await hand.choose('Over wie gaat het?', naam);
  await hand.type('Uiterlijk op', dag(-28));
  await hand.choose('Wie gaat het na?', 'Veilig Thuis');
  await hand.type('Naam van wie het nagaat', 'Diego Martina');
  await hand.button('Voorwaarde opslaan');
  await sees(hand.page, text);
}

/** One action of the plan, and that the plan was agreed with these people. */
export async function plan(hand, namen, { actie, wie }) {
  await hand.link('Actie afspreken');
  await hand.type('Wat gebeurt er?', actie);
  await hand.choose('Wat voor iemand doet het?', 'iemand uit het netwerk');
  await hand.type('Naam van wie het doet', wie);
  for (const naam of namen) await hand.choose('Over wie gaat het?', naam);
  await hand.type('Uiterlijk op', dag(-14));
  await hand.button('Actie opslaan');
  await sees(hand.page, actie);
  await hand.link('Vastleggen dat het plan is afgesproken');
  for (const naam of namen) await hand.choose('Met wie is het afgesproken?', naam);
  await hand.button('Opslaan');
  await sees(hand.page, 'Afgesproken op');
}

/**
 * Conditions that the rare-earth lists share (Announcements 18, 57 and the annex of 61): metal, alloy, target,
 * oxide, compound. The lists differ only in how far an official answer or a closed list reaches.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import { ELEMENTS } from '../item/elements.ts';
import type { Condition } from '../weigh/condition.ts';
import {
  all,
  alloyForm,
  any,
  broughtIn,
  constituent,
  form,
  identity,
  leftOut,
  mainElement,
  mayBe,
  notRead,
  reading,
} from '../weigh/condition.ts';
import { ALLOY_SYSTEMS } from '../weigh/readings.ts';

/** Metal X (金属X): metal whose main element is X. */
export const metal = (element: string): Condition => all(form('metal'), mainElement(element));

/** A listed alloy system (合金): in with additions too, as `faq1-1` says for Announcement 18. */
export const alloySystem = (elements: readonly string[]): Condition =>
  all(alloyForm, ...elements.map((element) => constituent(element)));

/** A target of one element (X靶) is mainly X; a target of an alloy holds every element of the system. */
export const targetSystem = (elements: readonly string[]): Condition =>
  elements.length === 1
    ? all(form('target'), mainElement(elements[0] ?? ''))
    : all(form('target'), ...elements.map((element) => constituent(element)));

/** `Dysprosium-iron alloy` -> Dy, Fe: the system a member row names. */
export const systemOf = (english: string): readonly string[] => {
  const words = english.toLowerCase().split(/[^a-z]+/);
  return words.flatMap((word) =>
    ELEMENTS.filter((element) => element.en.includes(word)).map(({ symbol }) => symbol),
  );
};

const anyAlloy = (): Condition =>
  broughtIn('faq1-1', reading(ALLOY_SYSTEMS.key, 'any-alloy-of-a-named-element'));

/**
 * A heading of alloys or targets of X: beyond its listed systems it hangs on an open reading (Announcement 18) or on
 * a list not read to its end.
 */
export const beyondListed = (
  kind: 'alloy' | 'target',
  element: string,
  list: 'reading' | 'unread' | 'closed',
): Condition => {
  const rest =
    list === 'reading'
      ? anyAlloy()
      : list === 'unread'
        ? any(anyAlloy(), notRead('member-list'))
        : notRead('closed-list');
  return all(kind === 'alloy' ? alloyForm : form(kind), constituent(element), rest);
};

/** A heading whose members stand as names in the row itself. */
export const members = (entry: ControlEntry, element: string): Condition => {
  const kind = entry.form === 'target' ? 'target' : 'alloy';
  const system = kind === 'target' ? targetSystem : alloySystem;
  return any(
    ...entry.members.map((member) => {
      const condition = system(systemOf(member.names.en));
      return member.confirmed ? condition : all(condition, notRead('member-list'));
    }),
    beyondListed(kind, element, 'unread'),
  );
};

/** Oxide of X and its mixtures (氧化X及其混合物). */
export const oxide = (element: string): Condition =>
  any(
    all(form('oxide'), constituent(element)),
    all(form('mixture'), constituent(element), { kind: 'borne-as', element, as: 'oxide' }),
  );

/**
 * Compounds of X and their mixtures (含X的化合物及其混合物). What is made from a compound (crystal, ceramic, coating)
 * is not clearly reached and not clearly outside. `answers`: the official answers on Announcement 18.
 */
export const compound = (element: string, answers: boolean): Condition =>
  any(
    all(form('compound', 'reagent'), constituent(element)),
    all(form('mixture'), constituent(element), { kind: 'borne-as', element, as: 'compound' }),
    all(mayBe('crystal', 'ceramic', 'coating-material'), constituent(element), notRead('made-from-compound')),
    answers
      ? all(
          form('catalyst'),
          constituent(element),
          leftOut('faq5-3a', { kind: 'not-processed', state: 'calcined' }),
          notRead('made-from-compound'),
        )
      : all(form('catalyst'), constituent(element), notRead('made-from-compound')),
    ...(answers ? [phosphorOutside(element)] : []),
  );

/** Phosphors are generally outside Announcement 18: never in, with the answer cited. */
const phosphorOutside = (element: string): Condition =>
  all(form('phosphor'), constituent(element), leftOut('faq5-3b', form('compound')));

/** A physical mixture of controlled items is in whichever of them it holds (`faq1-2`). */
export const mixtureOf = (element: string): Condition =>
  broughtIn('faq1-2', all(form('mixture'), constituent(element)));

/** A material named for its function (magnetocaloric, hydrogen storage ...): the function decides. */
export const functional = (entry: ControlEntry, element: string): Condition =>
  all(mayBe('alloy', 'compound', 'other'), constituent(element), identity(entry.code));

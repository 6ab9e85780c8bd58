import type { Seeded } from '../domain/seeded';

const CHARACTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,;:/?#&=%+~()[]<>"\' \n\tÄ😀\u200b',
];

type Mutation = (link: string, random: Seeded) => string;

/** What can happen to one place of a link, or to all of it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flip: (link, random) => {
    const at = place(link, random);
    const bit = 1 << random.pick([0, 1, 2, 3, 4, 5, 6]);
    return replaced(link, at, String.fromCharCode(link.charCodeAt(at) ^ bit));
  },
  replace: (link, random) => replaced(link, place(link, random), random.pick(CHARACTERS)),
  drop: (link, random) => replaced(link, place(link, random), ''),
  swap: (link, random) => {
    const [one, other] = [place(link, random), place(link, random)].sort((a, b) => a - b);
    if (one === undefined || other === undefined || one === other) return link;
    return replaced(replaced(link, other, link.charAt(one)), one, link.charAt(other));
  },
  insert: (link, random) => {
    const at = place(link, random);
    return replaced(link, at, link.charAt(at) + random.pick(CHARACTERS));
  },
  repeat: (link, random) => {
    const at = place(link, random);
    const part = link.slice(at, at + random.pick([1, 2, 4, 8, 40]));
    return link.slice(0, at) + part + link.slice(at);
  },
  truncate: (link, random) =>
    random.chance(0.8) ? link.slice(0, place(link, random)) : link.slice(place(link, random)),
  'double-encode': (link, random) => {
    const once = encodeURIComponent(link.replace(/\p{Cs}/gu, ''));
    return random.chance(0.5) ? once : encodeURIComponent(once);
  },
};

function place(link: string, random: Seeded): number {
  return Math.floor(random.fraction() * link.length);
}

function replaced(link: string, at: number, character: string): string {
  return link.slice(0, at) + character + link.slice(at + 1);
}

const ADDRESS = 'https://example.org/next-rung/';
const encoded = (link: string) => encodeURIComponent(ADDRESS + link);

/**
 * What else happens to a link: mail gateways, chats and word processors. Some of it can be undone, and
 * some of it cannot; none of it may give another result.
 */
export const wrappers: Record<string, (link: string) => string> = {
  'a safe link of a mail gateway': (link) =>
    `https://eur01.safelinks.protection.example.com/?url=${encoded(link)}&data=05%7C02%7Cx&reserved=0`,
  'a redirect of a search page': (link) =>
    `https://www.example.com/url?q=${encoded(link)}&sa=D&usg=AOvVaw0x-y_z`,
  'a redirect of a network': (link) => `https://l.example.com/l.php?u=${encoded(link)}&h=AT0x`,
  'a gateway that spells signs out': (link) =>
    `https://urldefense.example.com/v2/url?u=${encoded(link).replaceAll('%', '-').replaceAll('/', '_')}&d=x`,
  'a gateway with underscores around it': (link) =>
    `https://urldefense.example.com/v3/__${ADDRESS}${link}__;Iw!!AbC$`,
  'a chat’s own brackets': (link) => `<${ADDRESS}${link}|my result>`,
  'a mail’s body': (link) => `mailto:?subject=Hi&body=${encoded(link)}`,
  'quoted-printable signs': (link) => link.replaceAll('=', '=3D').replace('#', '=23'),
  'quoted-printable lines in a quoting mail': (link) => `> ${link.replace(/.{17}/g, '$&=\r\n> ')}`,
  'HTML entities': (link) => link.replaceAll('#', '&#35;').replaceAll('/', '&#x2F;'),
  capitals: (link) => link.toUpperCase(),
  'small letters': (link) => link.toLowerCase(),
  'curly quotes': (link) => `“${ADDRESS}${link}”`,
  guillemets: (link) => `«${ADDRESS}${link}»`,
  'a byte-order mark inside': (link) => link.replace(/.{12}/, '$&\ufeff'),
  'word joiners': (link) => link.replace(/.{7}/g, '$&\u2060'),
  'a line break of the web': (link) => link.replace(/.{30}/g, '$&<br>'),
  'line breaks with an indent': (link) => link.replace(/.{30}/g, '$&\n    '),
  'an old line break': (link) => link.replace(/.{30}/g, '$&\r'),
  'a separator of lines': (link) => link.replace(/.{30}/g, '$&\u2028'),
  'wide letters': (link) =>
    link.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'an emoji': (link) => `${link}🪜`,
  'a smile': (link) => `${link}:-)`,
  'a full stop and a sentence': (link) => `${link}. See you on Monday.`,
  'an encoded line break': (link) => `${link}%0D%0A`,
  'encoded spaces': (link) => link.replace(/.{20}/g, '$&%20'),
  'plus signs for spaces': (link) => `my+result:+${encoded(link)}`,
  'percent-encoding done four times': (link) =>
    [1, 2, 3, 4].reduce((text) => encodeURIComponent(text), link),
  'the end cut off': (link) => link.slice(0, -5),
  'half of it cut off': (link) => link.slice(0, link.length / 2),
  'an ellipsis in the middle': (link) => `${link.slice(0, 40)}…${link.slice(-10)}`,
  'the beginning cut off': (link) => link.slice(6),
  'the same twice': (link) => link + link,
  'the same on two lines': (link) => `${link}\n${link}`,
};

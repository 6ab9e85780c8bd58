import { useMemo, useRef, useState } from 'react';
import { competencyRows } from '../../charts/radarRows';
import { areaOf, competenciesOf } from '../../domain/bank';
import type { CompetencyId } from '../../domain/ids';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { AgendaList } from './AgendaList';
import { Agree } from './Agree';
import { isConfirmed, layTogether, pictureOf, topicsOf } from './pair';
import styles from './Talk.module.css';
import { TalkFigures } from './TalkFigures';
import { Timer } from './Timer';
import { TopicSection, topicElementId } from './TopicSection';
import { usePeople } from './usePeople';
import type { OpenConversation } from './WithBothSides';

/** The page that two people look at together. It shows and hands over what is written. */
export function Talk({
  id,
  pair,
  code,
  conversation,
  saving,
  onTopic,
  onConversation,
}: OpenConversation & {
  /** The digits that both devices show; null where there is only this one. */
  code: string | null;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const people = usePeople(pair);
  const together = useMemo(() => layTogether(pair), [pair]);
  const [chosen, setChosen] = useState<readonly CompetencyId[]>([]);
  const topics = topicsOf(together, conversation, chosen);
  const [opened, setOpened] = useState<readonly CompetencyId[]>(() =>
    topics.slice(0, 1).map(({ competency }) => competency),
  );
  const agendaRef = useRef<HTMLHeadingElement>(null);
  const picture = useMemo(() => pictureOf(conversation), [conversation]);
  const rows = useMemo(
    () => competencyRows(together.self, (one) => areaOf(pair.bank, one), together.rater, picture),
    [together, pair, picture],
  );
  const others = competenciesOf(pair.bank).filter(
    (one) => !topics.some(({ competency }) => competency === one),
  );

  function toAgenda() {
    agendaRef.current?.focus({ preventScroll: true });
    agendaRef.current?.scrollIntoView({ block: 'start' });
  }

  function open(competency: CompetencyId) {
    setOpened((before) => [...before.filter((one) => one !== competency), competency]);
    // After the topic has been drawn open.
    requestAnimationFrame(() => {
      const topic = document.getElementById(topicElementId(competency));
      topic?.focus({ preventScroll: true });
      topic?.scrollIntoView({ block: 'start' });
    });
  }

  return (
    <div className={`page ${styles.talk}`}>
      <TalkFigures
        pair={pair}
        together={together}
        picture={picture}
        confirmed={isConfirmed(conversation)}
      >
        {code && (
          <p className={styles.code}>
            {t('talk.code')}{' '}
            <strong className="numbers" dir="ltr">
              {code}
            </strong>
            <small>{t('talk.codeHint')}</small>
          </p>
        )}
        <p className="no-print">
          <Button onClick={toAgenda}>{t('talk.toAgenda')}</Button>
        </p>
      </TalkFigures>

      <section className={styles.agenda} aria-labelledby="agenda-title">
        <div className={styles.head}>
          <h2 id="agenda-title" ref={agendaRef} tabIndex={-1}>
            {t('talk.agenda.title')}
          </h2>
          <p>{t('talk.agenda.lead')}</p>
          <p>{t(code ? 'talk.agenda.device' : 'talk.agenda.here')}</p>
        </div>
        <div className={styles.desk}>
          <div className={styles.side}>
            <Timer />
            <AgendaList topics={topics} conversation={conversation} onOpen={open} />
            <p className={styles.saving}>{t(`quiz.saving.${saving}`)}</p>
          </div>
          <div className={styles.topics}>
            {saving === 'failed' && <Notice urgent>{t('talk.failed')}</Notice>}
            {topics.length === 0 && <p>{t('talk.agenda.nothing')}</p>}
            {topics.map((topic) => {
              const row = rows.find((one) => one.id === topic.competency);
              return (
                row && (
                  <TopicSection
                    key={topic.competency}
                    pair={pair}
                    topic={topic}
                    row={row}
                    people={people}
                    saved={conversation.topics[topic.competency]}
                    open={opened.includes(topic.competency)}
                    onToggle={(isOpen) =>
                      setOpened((before) =>
                        isOpen
                          ? [...before, topic.competency]
                          : before.filter((one) => one !== topic.competency),
                      )
                    }
                    onChange={(change) => onTopic(topic.competency, change)}
                  />
                )
              );
            })}
            {others.length > 0 && (
              <div className={styles.other}>
                <div className={styles.choice}>
                  <Select
                    label={t('talk.agenda.other')}
                    value=""
                    onChange={({ target }) => {
                      const competency = target.value;
                      setChosen((before) => [...before, competency]);
                      open(competency);
                    }}
                  >
                    <option value="">{t('talk.agenda.choose')}</option>
                    {others.map((competency) => (
                      <option key={competency} value={competency}>
                        {wording.competencies[competency]?.name}
                      </option>
                    ))}
                  </Select>
                </div>
              </div>
            )}
            <Agree conversation={conversation} people={people} onChange={onConversation} />
            <div className={`row ${styles.on}`}>
              <ButtonLink kind="primary" href={`/talk/${id}/plan`}>
                {t('talk.toPlan')}
              </ButtonLink>
              <p>{t('talk.toPlanHint')}</p>
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}

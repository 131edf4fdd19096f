import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Entity } from '../../../../core/language/entity';
import type { Kind } from '../../../../core/language/kind';
import { InPlace } from '../../../controls/InPlace';
import { KindMark } from '../../../controls/KindMark';
import { languageName } from '../../../controls/languageName';
import { NameText } from '../../../controls/NameText';
import { parseLine } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';
import { preferredName, retextName } from '../names/editNames';
import { NamesEditor } from '../names/NamesEditor';
import { KindLine } from './KindLine';

interface EntityHeadProps {
  readonly entity: Entity;
  readonly kind: Kind | undefined;
  readonly canEdit: boolean;
}

/** The name, the other names, and what it is. */
export function EntityHead({ entity, kind, canEdit }: EntityHeadProps): ReactElement {
  const [editing, setEditing] = useState(false);
  const name = preferredName(entity.names);
  const preferred = entity.names.find(({ role }) => role === 'preferred');
  const others = entity.names.filter(({ role }) => role !== 'preferred');
  return (
    <header className="inspector-head">
      <h2 className="inspector-title">
        <KindMark kind={entity.kind} size={20} />
        <InPlace<string>
          label="Name"
          text={name}
          shown={
            <bdi dir="auto" lang={preferred?.language ?? undefined} title={name}>
              {name}
            </bdi>
          }
          parse={(text) => parseLine('The name', text)}
          save={(text) =>
            execute({
              commands: [
                {
                  name: 'entity.name',
                  args: { uid: entity.uid, names: retextName(entity.names, preferred?.uid, text) },
                },
              ],
            })
          }
          canEdit={canEdit}
        />
      </h2>
      <KindLine entity={entity} kind={kind} canEdit={canEdit} />
      {!editing && (
        <div className="other-names">
          {others.map((other) => (
            <span key={other.uid} className="other-name-line">
              <NameText text={other.text} language={other.language} />
              <span className="tag">
                {other.language === null ? other.role : languageName(other.language)}
              </span>
            </span>
          ))}
          {canEdit && (
            <Button size="small" variant="minimal" onClick={() => setEditing(true)}>
              Edit names
            </Button>
          )}
        </div>
      )}
      {editing && (
        <NamesEditor uid={entity.uid} names={entity.names} onDone={() => setEditing(false)} />
      )}
    </header>
  );
}
